import { commonKeys } from '@/lib/comparison/common-keys';
import { sizeKey } from '@/lib/comparison/size-value';
import type { ParamSpec } from '@/lib/models/spec';
import type { ComparisonForm } from './form-of';

/** A setting that can vary. */
export interface AxisOption {
  /** The same for every model. */
  readonly key: string;
  readonly label: string;
  readonly param: ParamSpec;
}

export interface AxisOptionGroup {
  readonly label: string;
  readonly options: readonly AxisOption[];
}

/** What an axis over this parameter is called across models. */
export const axisKey = (param: ParamSpec): string =>
  param.kind === 'size' ? sizeKey : (commonKeys(param)[0]?.key ?? '');

/** Every setting that can vary, those of all models first. A list of pictures cannot. */
export function axisOptions({ models, shared, own }: ComparisonForm): readonly AxisOptionGroup[] {
  const known = new Set<string>();
  const optionsOf = (params: readonly ParamSpec[]) =>
    params.flatMap((param): AxisOption[] => {
      const key = axisKey(param);
      if (param.kind === 'images' || known.has(key)) return [];
      known.add(key);
      return [{ key, label: param.label, param }];
    });
  const [first, ...others] = [shared, ...own].map(({ spec }) => optionsOf(spec.params));
  const groups = [
    { label: models.length === 1 ? 'Settings' : 'Settings of all', options: first ?? [] },
    ...others.map((options, index) => ({ label: `${models[index]?.name} only`, options })),
  ];
  return groups.filter(({ options }) => options.length > 0);
}
