import type { Settings } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import type { Plan } from './plan';

/** The plan with this seed for every model whose seed is left on random, so that one seed is drawn for all. */
export function withSeed(
  { models: [first, ...others], axes }: Plan,
  specOf: (model: string) => ModelSpec | undefined,
  seed: number,
): Plan {
  const seeded = (settings: Settings): Settings => {
    const param = specOf(settings.model)?.params.find(({ kind }) => kind === 'seed');
    const key = param?.kind === 'seed' ? param.key : undefined;
    if (key === undefined || settings.params[key] != null) return settings;
    return { ...settings, params: { ...settings.params, [key]: seed } };
  };
  return { models: [seeded(first), ...others.map(seeded)], axes };
}
