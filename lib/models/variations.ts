import { seedsFrom } from './seed';
import type { Settings } from './settings';
import type { ModelSpec } from './spec';

/** What a run of `count` makes: the same settings with seed, seed + 1, …; a model without a seed repeats them. */
export function variations(spec: ModelSpec, settings: Settings, count: number): readonly Settings[] {
  const seed = spec.params.find((param) => param.kind === 'seed');
  const first = seed && settings.params[seed.key];
  if (!seed || typeof first !== 'number') return Array.from({ length: count }, () => settings);
  return seedsFrom(first, count, seed.limits).map((value) => ({
    ...settings,
    params: { ...settings.params, [seed.key]: value },
  }));
}
