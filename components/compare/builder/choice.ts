import { joinParams, mergeSpecs, partOf } from '@/lib/comparison/merge-specs';
import { carryParams } from '@/lib/models/carry';
import { defaultParams } from '@/lib/models/defaults';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { ParamsOf } from './form-of';

/** The models that are compared, and what was set for each: also for those that were taken out again. */
export interface Choice {
  readonly models: readonly [ModelSpec, ...ModelSpec[]];
  readonly params: ParamsOf;
}

/** What is known of a model's settings, or a fresh form's. */
const paramsFor = ({ params }: Choice, spec: ModelSpec): Params => params[spec.slug] ?? defaultParams(spec);

/** Takes a model in or out, in the order of `all`. The last one stays. */
export function toggled(choice: Choice, spec: ModelSpec, all: readonly ModelSpec[]): Choice {
  if (!choice.models.includes(spec)) return withModel(choice, spec, all);
  const [first, ...others] = choice.models.filter((model) => model !== spec);
  return first ? { ...choice, models: [first, ...others] } : choice;
}

/**
 * One model more. What it shares with the others is as they have it; its own settings are those it had before, or else what
 * can be carried over to it.
 */
export function withModel(choice: Choice, spec: ModelSpec, all: readonly ModelSpec[]): Choice {
  const [source] = choice.models;
  const given = paramsFor(choice, source);
  const known = choice.params[spec.slug] ?? carryParams(source, spec, given).params;
  const [first = spec, ...others] = all.filter((model) => model === spec || choice.models.includes(model));
  const models: Choice['models'] = [first, ...others];
  const { shared } = mergeSpecs(models);
  const joined = joinParams(spec, shared, partOf(shared, source, given), known);
  return { models, params: { ...choice.params, [source.slug]: given, [spec.slug]: joined } };
}
