import * as z from 'zod/mini';
import { holds } from './conditions';
import { fieldSchemas } from './field-schema';
import { options } from './sentences';
import type { Params } from './settings';
import type { ModelSpec } from './spec';

/** Validates `Params` of one model; issue paths are wire keys, messages are sentences for people. */
export type ParamsSchema = z.ZodMiniType<Params, Params>;

const drafts = new WeakMap<ModelSpec, ParamsSchema>();
const concretes = new WeakMap<ModelSpec, ParamsSchema>();

/** What a form may yield: every key of the model and no other, the seed null for "draw one". The same on both sides. */
export function draftSchema(spec: ModelSpec): ParamsSchema {
  return cached(drafts, spec, () => build(spec, 'draft'));
}

/** What may be sent and kept: as a draft, with a concrete seed. */
export function paramsSchema(spec: ModelSpec): ParamsSchema {
  return cached(concretes, spec, () => build(spec, 'concrete'));
}

function cached(cache: WeakMap<ModelSpec, ParamsSchema>, spec: ModelSpec, make: () => ParamsSchema) {
  const schema = cache.get(spec) ?? make();
  cache.set(spec, schema);
  return schema;
}

function build(spec: ModelSpec, seed: 'draft' | 'concrete'): ParamsSchema {
  const fields = Object.assign({}, ...spec.params.map((param) => fieldSchemas(param, seed)));
  return z
    .strictObject<Record<string, z.ZodMiniType<Params[string], Params[string]>>>(fields, {
      error: ({ code, keys }) =>
        code === 'unrecognized_keys' ? unknownKeys(spec, keys) : 'Settings are missing.',
    })
    .check(...optionRules(spec));
}

const unknownKeys = (spec: ModelSpec, keys: unknown): string =>
  `${spec.name} has no setting called ${Array.isArray(keys) ? options(keys) : keys}.`;

/** Options that are refused outside their condition. Run even when other fields are wrong, so that all errors show at once. */
function optionRules(spec: ModelSpec) {
  return spec.params.flatMap((param) => {
    if (param.kind !== 'choice') return [];
    return param.options.flatMap(({ value, requires }) => {
      if (!requires) return [];
      return z.refine<Params>((params) => params[param.key] !== value || holds(requires.condition, params), {
        error: requires.reason,
        path: [param.key],
        when: ({ value: params }) => typeof params === 'object' && params !== null,
      });
    });
  });
}
