import { describe, expect, it } from 'vitest';
import { checkSpec } from './check-catalogue';
import { inventedModel } from './testing/invented-model';

const file = './catalog/invented.ts';

/** The invented model with one parameter altered, found by its label. */
const altered = (label: string, change: object) => ({
  ...inventedModel,
  params: inventedModel.params.map((param) => (param.label === label ? { ...param, ...change } : param)),
});

it('finds nothing in a sound model', () => {
  expect(checkSpec(inventedModel, file)).toEqual([]);
});

describe('checkSpec finds', () => {
  it.each([
    ['no model at all', undefined, /model: Invalid input/],
    ['another file name', { ...inventedModel, slug: 'other' }, /slug other is not the file's name/],
    ['an unknown field', { ...inventedModel, colour: 'red' }, /colour/],
    ['a date that is none', { ...inventedModel, price: { usd: 1, asOf: '2026-02-30' } }, /price\.asOf/],
    ['a key that is no wire key', altered('Style', { key: 'Style!' }), /lower-case/],
    ['a key twice', altered('Style', { key: 'w' }), /w is there twice/],
    ['a role twice', altered('Style', { role: 'prompt' }), /two parameters have the role prompt/],
    ['no prompt', { ...inventedModel, params: inventedModel.params.slice(1) }, /there is no prompt/],
    ['an unknown kind', altered('Style', { kind: 'colour' }), /params\.1\.kind/],
    ['a slider without a maximum', altered('Strength', { slider: { min: 1, step: 1 } }), /slider\.max/],
    [
      'a slider outside the limits',
      altered('Strength', { slider: { min: 0, max: 9, step: 1 } }),
      /slider's start 0/,
    ],
    ['a slider without length', altered('Strength', { slider: { min: 4, max: 4, step: 1 } }), /no length/],
    ['a default outside the limits', altered('Strength', { default: 0 }), /the default 0 is outside 1 to/],
    ['half a step in whole numbers', altered('Strength', { default: 1.5 }), /params\.3\.default/],
    ['a default that is no option', altered('Output format', { default: 'png' }), /the default is no option/],
    [
      'an option twice',
      altered('Output format', {
        options: [
          { value: 'webp', label: 'A' },
          { value: 'webp', label: 'B' },
        ],
      }),
      /an option is there twice/,
    ],
    [
      'a default that needs something',
      altered('Output format', {
        options: [
          {
            value: 'webp',
            label: 'A',
            requires: { condition: { key: 'pictures', notEmpty: true }, reason: 'r' },
          },
        ],
      }),
      /must not require/,
    ],
    [
      'a default size outside the limits',
      altered('Size', { default: { width: 512, height: 9 } }),
      /height 9/,
    ],
    [
      'a preset outside the limits',
      altered('Size', { presets: [{ label: 'Huge', width: 2048, height: 512 }] }),
      /Huge: width 2048/,
    ],
    ['limits the wrong way round', altered('Seed', { limits: { min: 5, max: 1 } }), /wrong way round/],
    ['a default text that is too long', altered('Style', { default: 'x'.repeat(11) }), /too long/],
    [
      'a condition on nothing',
      altered('Style', { activeWhen: { condition: { key: 'nothing', notEmpty: true }, reason: 'r' } }),
      /no parameter nothing/,
    ],
    [
      'a condition that never holds',
      altered('Style', { activeWhen: { condition: { key: 'format', oneOf: ['jpeg', 'png'] }, reason: 'r' } }),
      /format is never png/,
    ],
    [
      'a list condition on what is no list',
      altered('Style', { activeWhen: { condition: { key: 'format', notEmpty: true }, reason: 'r' } }),
      /format is no list/,
    ],
    [
      'a frame from a missing size',
      { ...inventedModel, params: inventedModel.params.filter((param) => param.kind !== 'size') },
      /outputSize needs/,
    ],
    [
      'a frame from what is no choice',
      { ...inventedModel, outputSize: { from: 'aspectRatio', key: 'strength', megapixels: 1 } },
      /strength, which is no choice/,
    ],
    [
      'a frame whose default has no ratio',
      { ...inventedModel, outputSize: { from: 'aspectRatio', key: 'format', megapixels: 1 } },
      /default of format needs a ratio/,
    ],
  ])('%s', (_, candidate, problem) => {
    const problems = checkSpec(candidate, file);
    expect(problems.join('\n')).toMatch(problem);
    expect(problems.every((sentence) => sentence.startsWith(file))).toBe(true);
  });
});
