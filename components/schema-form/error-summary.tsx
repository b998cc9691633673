import { useFormContext, useFormState } from 'react-hook-form';
import { type ParamSpec, paramKeys } from '@/lib/models/spec';
import type { FormValues } from './form-values';

/** After a refused Generate: which settings need attention, announced and kept in sight until they are right. */
export function ErrorSummary({ params }: { params: readonly ParamSpec[] }) {
  const { control } = useFormContext<FormValues>();
  const { errors, submitCount } = useFormState({ control });
  const wrong = params.filter((param) => paramKeys(param).some((key) => errors[key] !== undefined));
  return (
    <p role="alert" className="text-sm text-danger empty:hidden">
      {submitCount > 0 && wrong.length > 0
        ? `Please check ${wrong.map((param) => param.label).join(', ')}.`
        : errors.root?.message}
    </p>
  );
}
