import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { defaultParams } from '@/lib/models/defaults';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { draftSchema } from '@/lib/models/validator';
import type { FormValues } from './form-values';

export type SchemaFormState = UseFormReturn<FormValues, unknown, Params>;

/** The form of a model, empty. It checks with the very schema the server uses. */
export function useSchemaForm(spec: ModelSpec): SchemaFormState {
  return useForm<FormValues, unknown, Params>({
    defaultValues: defaultParams(spec),
    resolver: zodResolver(draftSchema(spec)),
    // Errors appear when Generate is pressed (numbers: on leaving the box), then follow each change.
    mode: 'onSubmit',
    shouldFocusError: false, // `SchemaForm` does, because the field may be folded away
  });
}
