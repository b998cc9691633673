import type { Settings } from '@/lib/models/settings';
import { type Facts, numberOf, roleValues, stringOf } from './facts';

const known = ['prompt', 'negative_prompt', 'seed', 'steps', 'guidance', 'cfg', 'width', 'height', 'sampler'];

/** Settings of ours for a model the catalogue does not have, by the names most models use. */
export function readRetiredModel({ model, params }: Settings): Facts {
  return {
    values: roleValues({
      prompt: stringOf(params.prompt),
      negativePrompt: stringOf(params.negative_prompt),
      sampler: stringOf(params.sampler),
      seed: numberOf(params.seed),
      steps: numberOf(params.steps),
      guidance: numberOf(params.guidance ?? params.cfg),
      width: numberOf(params.width),
      height: numberOf(params.height),
    }),
    others: [
      { name: 'model', value: model },
      ...Object.entries(params)
        .filter(([name]) => !known.includes(name))
        .map(([name, value]) => ({ name, value: String(value) })),
    ],
  };
}
