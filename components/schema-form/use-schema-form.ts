import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import { defaultParams } from '@/lib/models/defaults';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { FormValues } from './form-values';

export type SchemaFormState = UseFormReturn<FormValues, unknown, Params>;

/** The form of a model, empty. It checks with the very schema the server uses. */
export function useSchemaForm(spec: ModelSpec): SchemaFormState {
  return useForm<FormValues, unknown, Params>({
    defaultValues: defaultParams(spec),
    resolver: lazyResolver(spec),
    // Errors appear when Generate is pressed (numbers: on leaving the box), then follow each change.
    mode: 'onSubmit',
    shouldFocusError: false, // `SchemaForm` does, because the field may be folded away
  });
}

/** The checks are a third of the form's weight and not needed to show it, so they come when somebody begins to use it. */
export const loadChecks = () => import('./resolver');

export function lazyResolver(spec: ModelSpec): Resolver<FormValues, unknown, Params> {
  return async (...question) => {
    const checks = await loadChecks().catch(() => undefined);
    if (checks) return checks.resolverOf(spec)(...question);
    const message = 'The studio could not be reached. What you typed is kept; try again in a moment.';
    return { values: {}, errors: { root: { type: 'unreachable', message } } };
  };
}
