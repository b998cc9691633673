import { type ParamSpec, paramKeys } from '@/lib/models/spec';
import { AdvancedGroup } from './advanced-group';
import { ParamField } from './registry';

/** Parameters as fields: first what everybody sets, then the rest, folded. Within a `FormProvider`. */
export function ParamFields({ params }: { params: readonly ParamSpec[] }) {
  const fieldsOf = (group: ParamSpec['group']) =>
    params
      .filter((param) => param.group === group)
      .map((param) => <ParamField key={paramKeys(param).join()} param={param} />);
  const advanced = params.filter((param) => param.group === 'advanced');
  return (
    <>
      {fieldsOf('main')}
      {advanced.length > 0 ? <AdvancedGroup params={advanced}>{fieldsOf('advanced')}</AdvancedGroup> : null}
    </>
  );
}
