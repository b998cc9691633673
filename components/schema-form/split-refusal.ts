import type { ActionError } from '@/lib/actions/action-result';
import { type ModelSpec, paramKeys } from '@/lib/models/spec';
import type { Refusal } from './schema-form';

/** Sentences that have a field stand beside it, the others by the button. */
export function splitRefusal(
  spec: ModelSpec,
  error: ActionError,
): { fields: Refusal | undefined; message: string | undefined } {
  if (error.kind === 'unavailable') return { fields: undefined, message: error.message };
  if (error.kind !== 'invalid') return { fields: undefined, message: 'That could not be started.' };
  const known = new Set(spec.params.flatMap(paramKeys));
  const entries = Object.entries(error.fields);
  const others = entries.filter(([key]) => !known.has(key)).map(([, sentence]) => sentence);
  return {
    fields: Object.fromEntries(entries.filter(([key]) => known.has(key))),
    message: [error.message, ...others].filter(Boolean).join(' ') || undefined,
  };
}
