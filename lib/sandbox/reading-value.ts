import type { ParamValue } from '../models/settings';
import type { ParamSpec } from '../models/spec';
import { exhaustive } from '../result';

type Value =
  | { readonly kind: 'value'; readonly value: ParamValue | undefined }
  | { readonly kind: 'refused'; readonly status: 400 | 406; readonly sentence: string }
  | { readonly kind: 'failing'; readonly v1Status: 400 | 500; readonly sentence: string };

const value = (given: ParamValue | undefined): Value => ({ kind: 'value', value: given });
/** assumed wordings: only the status and which of them are checked up front is known. */
const wrongType = (key: string, type: string): Value => ({
  kind: 'refused',
  status: 400,
  sentence: `Invalid request: ${key} must be ${type}`,
});
const outOfRange = (key: string, range: string): Value => ({
  kind: 'failing',
  v1Status: 500,
  sentence: `${key} must be ${range}`,
});

/** One key of a body. An absent one is `undefined`: the default stands. */
export function readValue(param: ParamSpec, key: string, given: unknown): Value {
  if (param.kind === 'prompt') {
    if (typeof given === 'string' && given.trim() !== '') return value(given);
    return { kind: 'failing', v1Status: 400, sentence: 'Prompt is Mandatory and must be string' };
  }
  if (given === undefined || given === null) return value(undefined);
  switch (param.kind) {
    case 'text':
      return typeof given === 'string' ? value(given) : wrongType(key, 'string');
    case 'toggle':
      return typeof given === 'boolean' ? value(given) : wrongType(key, 'boolean');
    case 'choice': {
      const allowed = param.options.map((option) => option.value);
      if (typeof given === 'string' && allowed.includes(given)) return value(given);
      // assumed wording; that lists are checked up front with 406 is known.
      const sentence = `Invalid value for ${key}. Allowed values: ${allowed.join(', ')}`;
      return { kind: 'refused', status: 406, sentence };
    }
    case 'images':
      if (!Array.isArray(given) || !given.every((item) => typeof item === 'string')) {
        return wrongType(key, 'a list of URLs');
      }
      if (!param.maxUnverified && given.length > param.max) return outOfRange(key, `at most ${param.max}`);
      return value(given);
    case 'seed':
      if (given === -1) return value(null);
      return readNumber(key, given, param.limits, true);
    case 'integer':
    case 'size':
      return readNumber(key, given, param.limits, true);
    case 'decimal':
      return readNumber(key, given, param.limits, false);
    default:
      return exhaustive(param);
  }
}

function readNumber(
  key: string,
  given: unknown,
  limits: { min?: number; max?: number },
  whole: boolean,
): Value {
  // Segmind's page of one model types a number as a string, so its digits are taken too.
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof number !== 'number' || !Number.isFinite(number) || (whole && !Number.isInteger(number))) {
    return wrongType(key, whole ? 'integer' : 'number');
  }
  const { min = -Infinity, max = Infinity } = limits;
  return number < min || number > max ? outOfRange(key, `between ${min} and ${max}`) : value(number);
}
