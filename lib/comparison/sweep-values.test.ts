import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParamSpec } from '../models/spec';
import { inventedModel } from '../models/testing/invented-model';
import { mostCells } from './plan';
import { readValues } from './sweep-values';

const steps: ParamSpec = {
  kind: 'integer',
  key: 'steps',
  label: 'Steps',
  group: 'main',
  default: 20,
  slider: { min: 1, max: 50, step: 1 },
  limits: { min: 1, max: 50 },
};
const guidance: ParamSpec = { ...steps, kind: 'decimal', key: 'guidance', label: 'Guidance' };
const seed: ParamSpec = {
  kind: 'seed',
  key: 'seed',
  label: 'Seed',
  group: 'main',
  limits: { min: 0, max: 99 },
};
const format: ParamSpec = {
  kind: 'choice',
  key: 'format',
  label: 'Format',
  group: 'main',
  default: 'png',
  display: 'segments',
  options: [
    { value: 'png', label: 'PNG' },
    { value: 'jpeg', label: 'JPEG' },
  ],
};
const toggle: ParamSpec = { kind: 'toggle', key: 'fast', label: 'Fast', group: 'main', default: true };
const prompt: ParamSpec = {
  kind: 'prompt',
  key: 'prompt',
  label: 'Prompt',
  group: 'main',
  maxLength: 100,
  example: 'a cat',
};
const size = inventedModel.params.find((param) => param.kind === 'size');

let drawn = 0;
const read = (text: string, param: ParamSpec) => readValues(text, param, () => (drawn += 1));
const valuesOf = (text: string, param: ParamSpec) => {
  const result = read(text, param);
  return result.ok ? result.value : result.error;
};

describe('the values of an axis', () => {
  it.each([
    ['20, 30, 50', steps, [20, 30, 50]],
    ['20,20, 30 ,', steps, [20, 30]],
    ['1-4', steps, [1, 2, 3, 4]],
    ['20-50 (4)', steps, [20, 30, 40, 50]],
    ['20-50 (3), 60', steps, [20, 35, 50, 60]],
    ['20-50 (+10)', steps, [20, 30, 40, 50]],
    ['50 to 20 (+15)', steps, [50, 35, 20]],
    ['5-5 (1)', steps, [5]],
    ['1..2 (3)', guidance, [1, 1.5, 2]],
    ['0.1-0.3 (+0.1)', guidance, [0.1, 0.2, 0.3]],
    ['-1 - 1 (3)', guidance, [-1, 0, 1]],
    ['99-101', seed, [99, 100, 101]],
    ['all', format, ['png', 'jpeg']],
    ['JPEG, png', format, ['jpeg', 'png']],
    ['all', toggle, [true, false]],
    ['off', toggle, [false]],
    ['a cat\n\n a dog, sitting \n', prompt, ['a cat', 'a dog, sitting']],
  ])('%j of %o', (text, param, values) => {
    expect(valuesOf(text, param)).toEqual(values);
  });

  it('sizes are texts of one spelling', () => {
    if (!size) throw new Error('The invented model has no size.');
    expect(valuesOf('1024x768, 512 × 512', size)).toEqual(['1024×768', '512×512']);
    expect(valuesOf('1024', size)).toMatch('is no size');
  });

  it('random seeds are drawn', () => {
    drawn = 6;
    expect(valuesOf('random (3), 1', seed)).toEqual([7, 8, 9, 1]);
    expect(valuesOf('random', seed)).toEqual([10]);
  });

  it.each([
    ['', steps, 'at least one value'],
    ['20, thirty', steps, '“thirty” is no number'],
    ['2.5', steps, 'not a whole number'],
    ['1-10 (0)', steps, 'more than 0'],
    ['webp', format, 'Format has no “webp”. Write all, or some of PNG, JPEG.'],
    ['1-5000', seed, `at most ${mostCells.toLocaleString('en')}`],
    ['random (5000)', seed, 'at most'],
    ['1-600, 701-1300', seed, 'at most'],
  ])('%j of %o is refused with a sentence', (text, param, sentence) => {
    expect(valuesOf(text, param)).toMatch(sentence);
  });

  it('takes any text, and never more than may be made', () => {
    const params = [steps, guidance, seed, format, toggle, prompt];
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...params), (text, param) => {
        const result = read(text, param);
        if (!result.ok) expect(result.error).not.toBe('');
        else expect(result.value.length).toBeGreaterThan(0);
        expect(result.ok ? result.value.length : 0).toBeLessThanOrEqual(mostCells);
      }),
    );
  });

  it('a range of so many values begins and ends as written', () => {
    const number = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 50 }), (from, to, count) => {
        fc.pre(from !== to);
        const result = read(`${from}-${to} (${count})`, guidance);
        const values = result.ok ? result.value : [];
        expect([values.length, values.at(0), values.at(-1)]).toEqual([count, from, to]);
      }),
    );
  });
});
