import type { FieldErrors } from 'react-hook-form';
import type { ParamValue } from '@/lib/models/settings';

/**
 * What the form holds: `Params`, writable. While a number is being typed and is not one yet, its place holds the text
 * as typed; the validator refuses it, the draft keeps it.
 */
export type FormValues = Record<string, ParamValue>;

/** The first sentence said about a key; a list's errors may sit on its items. */
export function errorMessage(errors: FieldErrors<FormValues>, key: string): string | undefined {
  return messageOf(errors[key]);
}

function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (Array.isArray(error)) return error.map(messageOf).find((message) => message !== undefined);
  if ('message' in error && typeof error.message === 'string' && error.message) return error.message;
  return 'root' in error ? messageOf(error.root) : undefined;
}
