import { describe, expect, it } from 'vitest';
import { tooMany } from '@/lib/comparison/cells';
import { models as catalogue } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import type { AxisDraft } from './axis-draft';
import { axisOptions } from './axis-options';
import { readPlan } from './build-plan';
import { formOf } from './form-of';
import { countText } from './read-axis';

const [first, second] = catalogue;
if (!first || !second) throw new Error('The catalogue has two models.');
const form = formOf([first, second]);
const values = { ...defaultParams(form.spec), prompt: 'a red pear' };
const common = { id: 'a', salt: 7 };
const over = (key: string, text: string): AxisDraft => ({ ...common, kind: 'values', key, text });
const replace = (search: string, text: string, asItIs = true): AxisDraft => ({
  ...common,
  kind: 'replace',
  search,
  text,
  asItIs,
});
const read = (...axes: AxisDraft[]) => readPlan(form, values, axes);
const errorOf = (axis: AxisDraft) => {
  const [result] = read(axis).axes;
  return result?.ok === false ? result.error : undefined;
};

describe('the plan on the page', () => {
  it('has every model with its whole settings, and the axes in their order', () => {
    const { plan } = read(over('role:steps', '20-50 (4)'), over('role:sampler', 'all'));
    expect(plan?.models.map(({ model }) => model)).toEqual([first.slug, second.slug]);
    expect(plan?.models[1]?.params).toEqual({ ...defaultParams(second), prompt: 'a red pear', steps: 50 });
    expect(plan?.axes).toEqual([
      { kind: 'values', key: 'role:steps', label: 'Steps', values: [20, 30, 40, 50] },
      { kind: 'values', key: 'role:sampler', label: 'Sampler', values: ['euler', 'res_2s'] },
    ]);
  });

  it('random seeds are the same at every look, and others for another axis', () => {
    const seeds = (salt: number) => read({ ...over('role:seed', 'random (3)'), salt }).plan?.axes;
    expect(seeds(7)).toEqual(seeds(7));
    expect(seeds(7)).not.toEqual(seeds(8));
  });

  it.each([
    [over('', ''), { at: 'setting', missing: true }],
    [over('role:negativePromptX', '1'), { at: 'setting', message: 'None of these models has this setting.' }],
    [over('role:steps', ''), { at: 'text', missing: true }],
    [over('role:steps', 'many'), { at: 'text', message: expect.stringContaining('“many” is no number') }],
    [replace('', 'x'), { at: 'search', missing: true }],
    [replace('dog', 'cat'), { at: 'search', message: '“dog” is not in the prompt.' }],
    [replace('red', ' \n'), { at: 'text', missing: true }],
  ])('an axis that is not ready says where and why: %j', (axis, problem) => {
    expect(errorOf(axis)).toMatchObject(problem);
    expect(read(axis).plan).toBeUndefined();
  });

  it('words are replaced with or without the prompt as it is', () => {
    expect(read(replace('red', 'green\nblue')).plan?.axes).toEqual([
      { kind: 'replace', search: 'red', replacements: ['red', 'green', 'blue'] },
    ]);
    expect(read(replace('red', 'green', false)).plan?.axes).toEqual([
      { kind: 'replace', search: 'red', replacements: ['green'] },
    ]);
  });

  it('words are looked for in the prompts of an axis before', () => {
    expect(read(over('role:prompt', 'a dog\na cat'), replace('dog', 'fox')).plan).toBeDefined();
    expect(read(over('role:prompt', 'a dog'), replace('red', 'blue')).plan).toBeUndefined();
    expect(read(replace('red', 'blue'), replace('blue', 'grey')).plan).toBeDefined();
  });

  it('more prompts than can be made, or longer ones than can be held, are not written down', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `red ${n}`).join('\n');
    const many = read(...Array.from({ length: 8 }, () => replace('red', lines(100))));
    expect(many.plan && tooMany(many.plan)).toContain('combinations; a comparison has at most 1,000');
    const long = read(...Array.from({ length: 8 }, () => replace('red', 'red'.repeat(1000), false)));
    expect(long.plan).toBeUndefined();
  });
});

it('what can vary stands once, a model’s own settings with its name', () => {
  const groups = axisOptions(form);
  expect(groups.map(({ label }) => label)).toEqual([
    'Settings of all',
    `${first.name} only`,
    `${second.name} only`,
  ]);
  const keys = groups.flatMap(({ options }) => options.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('size');
  expect(keys).not.toContain('role:referenceImages');
});

it('counts values, and leaves out the middle of many', () => {
  expect(countText(['20'])).toBe('1 value: 20');
  expect(countText([...'abcdefghijk'])).toBe('11 values: a, b, c, d, e, f, …, k');
});
