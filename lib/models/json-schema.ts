import * as z from 'zod';
import { defaultParams } from './defaults';
import type { ModelSpec } from './spec';
import { paramKeys } from './spec';
import { paramsSchema } from './validator';

/** The model's parameters as JSON Schema (2020-12) with titles, descriptions and defaults, for other programs. */
export function paramsJsonSchema(spec: ModelSpec): Record<string, unknown> {
  const schema = z.toJSONSchema(paramsSchema(spec));
  const defaults = defaultParams(spec);
  const facts = new Map(spec.params.flatMap((param) => paramKeys(param).map((key) => [key, param] as const)));
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const param = facts.get(key);
    const hasDefault = param && param.kind !== 'prompt' && param.kind !== 'seed';
    return [
      key,
      {
        ...(param && { title: param.label }),
        ...(param?.help && { description: param.help }),
        ...(typeof property === 'object' && property),
        ...(hasDefault && { default: defaults[key] }),
      },
    ];
  });
  return {
    ...schema,
    title: spec.name,
    description: spec.description,
    properties: Object.fromEntries(properties),
  };
}
