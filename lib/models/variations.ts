import { paramByRole } from './roles';
import { seedsFrom } from './seed';
import type { Params, Settings } from './settings';
import { type ModelSpec, paramKeys } from './spec';

/**
 * What a run makes: for each of `prompts` (the settings' own without) `count` times the same settings with seed, seed + 1, …;
 * a model without a seed repeats them.
 */
export function variations(
  spec: ModelSpec,
  settings: Settings,
  count: number,
  prompts?: readonly string[],
): readonly Settings[] {
  if (prompts) {
    return prompts.flatMap((prompt) =>
      variations(spec, { ...settings, params: withPrompt(spec, settings.params, prompt) }, count),
    );
  }
  const seed = spec.params.find((param) => param.kind === 'seed');
  const first = seed && settings.params[seed.key];
  if (!seed || typeof first !== 'number') return Array.from({ length: count }, () => settings);
  return seedsFrom(first, count, seed.limits).map((value) => ({
    ...settings,
    params: { ...settings.params, [seed.key]: value },
  }));
}

/** The same with another prompt. */
export function withPrompt(spec: ModelSpec, params: Params, prompt: string): Params {
  const key = promptKey(spec);
  return key === undefined ? params : { ...params, [key]: prompt };
}

/** Whether a written prompt may be more than it says (see `promptVariants`). */
export const hasBraces = (written: string): boolean => /[{}]/.test(written);

/** Where a model's prompt stands among its parameters. */
export function promptKey(spec: ModelSpec): string | undefined {
  const param = paramByRole(spec, 'prompt');
  return param && paramKeys(param)[0];
}
