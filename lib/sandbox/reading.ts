import { holds } from '../models/conditions';
import { defaultParams } from '../models/defaults';
import type { Params, ParamValue } from '../models/settings';
import { type ModelSpec, paramKeys } from '../models/spec';
import { readValue } from './reading-value';

/** What the sandbox makes of a request body, in the order in which Segmind looks at it. */
export type Reading =
  /** Refused at once, nothing is recorded. */
  | { readonly kind: 'refused'; readonly status: 400 | 406; readonly sentence: string }
  /** Accepted, then the generation fails: `v1Status` where the answer is synchronous, 422 on v2. */
  | {
      readonly kind: 'failing';
      readonly v1Status: 400 | 500;
      readonly sentence: string;
      readonly params: Params;
    }
  | { readonly kind: 'usable'; readonly params: Params };

/** More than any model here makes, and about what this machine can draw without trouble. */
const mostPixels = 4096 * 4096;

/**
 * Reads a body by the model's own facts. Keys of other models are ignored and absent ones take their default, since
 * that is how the samples on Segmind's pages are written. A random seed comes out as null.
 */
export function readBody(spec: ModelSpec, body: Readonly<Record<string, unknown>>): Reading {
  const params: Record<string, ParamValue> = { ...defaultParams(spec) };
  let failure: { v1Status: 400 | 500; sentence: string } | undefined;

  for (const param of spec.params) {
    for (const key of paramKeys(param)) {
      const value = readValue(param, key, body[key]);
      if (value.kind === 'refused') return value;
      if (value.kind === 'failing') failure ??= value;
      else if (value.value !== undefined) params[key] = value.value;
    }
  }
  failure ??= unmetRequirement(spec, params) ?? tooLarge(spec, params);
  return failure ? { kind: 'failing', ...failure, params } : { kind: 'usable', params };
}

/** An option that needs another parameter, such as following the shape of a reference that is not there. */
function unmetRequirement(spec: ModelSpec, params: Params) {
  for (const param of spec.params) {
    if (param.kind !== 'choice') continue;
    const requires = param.options.find((option) => option.value === params[param.key])?.requires;
    if (requires && !holds(requires.condition, params)) {
      // assumed: nobody has published what Segmind answers here.
      return { v1Status: 500, sentence: `${param.key}: ${requires.reason}` } as const;
    }
  }
  return undefined;
}

function tooLarge(spec: ModelSpec, params: Params) {
  const size = spec.params.find((param) => param.kind === 'size');
  if (!size || Number(params[size.widthKey]) * Number(params[size.heightKey]) <= mostPixels) return undefined;
  // assumed
  return {
    v1Status: 500,
    sentence: `${size.widthKey} x ${size.heightKey} exceeds ${mostPixels} pixels`,
  } as const;
}
