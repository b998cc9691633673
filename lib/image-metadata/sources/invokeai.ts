import type { Texts } from '../texts';
import { type Facts, numberOf, roleValues, stringOf } from './facts';
import { jsonObject, othersOf } from './json-object';

const known = [
  'positive_prompt',
  'negative_prompt',
  'width',
  'height',
  'seed',
  'steps',
  'cfg_scale',
  'guidance',
  'scheduler',
];

/** InvokeAI since version 3: one flat object. */
export function readInvokeAi(texts: Texts): Facts | undefined {
  const found = jsonObject(texts.get('invokeai_metadata'));
  if (!found) return undefined;
  return {
    values: roleValues({
      prompt: stringOf(found.positive_prompt),
      negativePrompt: stringOf(found.negative_prompt),
      width: numberOf(found.width),
      height: numberOf(found.height),
      seed: numberOf(found.seed),
      steps: numberOf(found.steps),
      // FLUX has its guidance apart from a cfg_scale that stays at 1.
      guidance: numberOf(found.guidance ?? found.cfg_scale),
      sampler: stringOf(found.scheduler),
    }),
    others: othersOf(found, known),
  };
}
