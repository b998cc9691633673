import { exhaustive } from '../result';
import type { Params, ParamValue } from './settings';
import type { ModelSpec, ParamSpec } from './spec';
import { paramKeys } from './spec';

/**
 * The JSON body of a request. `urlOf` turns a reference image into an address the provider can fetch.
 * Everything is sent, also what equals a default, because the provider's defaults may change; left out are an empty
 * list of images, a seed still on random, and a cleared text whose default is empty as well.
 */
export function wireBody(
  spec: ModelSpec,
  params: Params,
  urlOf: (ref: string) => string,
): Record<string, unknown> {
  const entries = spec.params.flatMap((param) =>
    paramKeys(param).map((key) => [key, wireValue(param, params[key], urlOf)] as const),
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Undefined for what is left out. */
function wireValue(param: ParamSpec, value: ParamValue | undefined, urlOf: (ref: string) => string): unknown {
  switch (param.kind) {
    case 'images':
      return Array.isArray(value) && value.length > 0 ? value.map(urlOf) : undefined;
    case 'seed':
      return value ?? undefined;
    case 'text':
      return value === '' && param.default === '' ? undefined : value;
    case 'prompt':
    case 'integer':
    case 'decimal':
    case 'choice':
    case 'toggle':
    case 'size':
      return value;
    default:
      return exhaustive(param);
  }
}
