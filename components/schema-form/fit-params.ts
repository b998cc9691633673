import { isImageRef } from '@/lib/models/image-ref';
import type { Params, ParamValue } from '@/lib/models/settings';
import { type ParamSpec, paramKeys } from '@/lib/models/spec';
import { exhaustive } from '@/lib/result';

/**
 * Puts values of unknown origin (browser storage, an old result) into a form: each is taken when its shape fits the
 * parameter, otherwise the form keeps what it has. Unfinished input fits; whether a value is valid is the validator's
 * business.
 */
export function fitParams(specs: readonly ParamSpec[], base: Params, from: unknown): Params {
  if (typeof from !== 'object' || from === null) return base;
  const given = new Map<string, unknown>(Object.entries(from));
  const fitted: Record<string, ParamValue> = { ...base };
  for (const spec of specs) {
    for (const key of paramKeys(spec)) {
      const value = fitValue(spec, given.get(key));
      if (value !== undefined) fitted[key] = value;
    }
  }
  return fitted;
}

function fitValue(spec: ParamSpec, value: unknown): ParamValue | undefined {
  switch (spec.kind) {
    case 'prompt':
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
    case 'decimal':
    case 'size':
      return isNumberText(value) ? value : undefined;
    case 'seed':
      return value === null || isNumberText(value) ? value : undefined;
    case 'toggle':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return spec.options.find((option) => option.value === value)?.value;
    case 'images':
      return Array.isArray(value)
        ? value.filter((item) => typeof item === 'string' && isImageRef(item))
        : undefined;
    default:
      return exhaustive(spec);
  }
}

const isNumberText = (value: unknown): value is number | string =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
