import { expect, test } from 'vitest';
import { models } from '../models/catalog';
import { inventedModel } from '../models/testing/invented-model';
import type { Axis } from './plan';
import { planSchema, storedPlanSchema } from './plan-schema';
import { withSeed } from './with-seed';

const settings = (params = {}) => ({ model: inventedModel.slug, params: { prompt: 'a cat', ...params } });
const steps = (count: number, key = 'role:steps'): Axis => ({
  kind: 'values',
  key,
  label: 'Steps',
  values: Array.from({ length: count }, (_, index) => index + 1),
});
const replace = (search: string, ...replacements: readonly string[]): Axis => ({
  kind: 'replace',
  search,
  replacements,
});
const plan = (...axes: readonly Axis[]) => ({ models: [settings()], axes });

test('a plan is read as it was written', () => {
  const written = plan(steps(10), steps(50, 'role:seed'), replace('cat', 'cat', 'dog'));
  expect(planSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
});

test.each([
  ['no model', { models: [], axes: [] }, /./],
  ['a key it does not know', { ...plan(), colour: 'red' }, /./],
  ['an axis without values', plan(steps(0)), 'Every axis needs at least one value.'],
  [
    'more than a thousand cells',
    plan(steps(40), steps(40, 'role:seed')),
    'This makes 1,600 combinations; a comparison has at most 1,000.',
  ],
  ['one setting on two axes', plan(steps(2), steps(3)), 'Each setting can be one axis only.'],
  ['nothing to replace', plan(replace('', 'a')), /which part of the prompt/],
  [
    'a text beyond every memory',
    plan({ kind: 'values', key: 'role:prompt', label: 'Prompt', values: ['a'.repeat(60_000)] }, steps(500)),
    /more than one comparison can hold/,
  ],
  [
    'too many models',
    { models: Array(33).fill(settings()), axes: [] },
    'A comparison has at most 32 models.',
  ],
])('%s is refused', (_, written, sentence) => {
  const issue = planSchema.safeParse(written).error?.issues[0];
  expect(issue?.message).toMatch(sentence);
});

test('what was kept is read whatever the limits are', () => {
  expect(storedPlanSchema.safeParse(plan(steps(2000))).success).toBe(true);
});

test('one seed is drawn for every model that is left on random', () => {
  const spec = models.find(({ params }) => params.some(({ kind }) => kind === 'seed'));
  const seed = spec?.params.find((param) => param.kind === 'seed');
  const key = seed?.kind === 'seed' ? seed.key : '';
  const random = {
    models: [settings({ [key]: null }), settings(), settings({ [key]: 7 })],
    axes: [],
  } as const;
  const seeded = withSeed({ ...random, models: [...random.models] }, () => spec, 42);
  expect(seeded.models.map(({ params }) => params[key])).toEqual([42, 42, 7]);
  const unknown = withSeed({ ...random, models: [...random.models] }, () => undefined, 42);
  expect(unknown).toEqual(random);
});
