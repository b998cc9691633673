import type { Texts } from '../texts';
import { type Facts, numberOf, roleValues, stringOf } from './facts';
import { isObject, jsonObject, othersOf } from './json-object';

const known = [
  'prompt',
  'negativeprompt',
  'width',
  'height',
  'seed',
  'steps',
  'cfgscale',
  'fluxguidancescale',
  'sampler',
  'aspectratio',
];

/** SwarmUI: a JSON object where A1111 has its text, in PNG's chunk or EXIF's comment. */
export function readSwarmUi(texts: Texts): Facts | undefined {
  const found = jsonObject(texts.get('parameters') ?? texts.get('UserComment'))?.sui_image_params;
  if (!isObject(found)) return undefined;
  return {
    values: roleValues({
      prompt: stringOf(found.prompt),
      negativePrompt: stringOf(found.negativeprompt),
      width: numberOf(found.width),
      height: numberOf(found.height),
      seed: numberOf(found.seed),
      steps: numberOf(found.steps),
      guidance: numberOf(found.fluxguidancescale ?? found.cfgscale),
      sampler: stringOf(found.sampler),
    }),
    others: othersOf(found, known),
  };
}
