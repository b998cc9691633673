import { expect, test } from 'vitest';
import { models } from '../models/catalog';
import { defaultParams } from '../models/defaults';
import { paramByRole } from '../models/roles';
import type { Params } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import { inventedModel } from '../models/testing/invented-model';
import { differencesOf } from './differences';

const specOf = (slug: string) => [inventedModel, ...models].find((model) => model.slug === slug);
const settings = (spec: ModelSpec, params: Params = {}) => ({
  model: spec.slug,
  params: { ...defaultParams(spec), ...params },
});
const keyOf = (spec: ModelSpec, role: 'seed' | 'guidance' | 'prompt') => {
  const param = paramByRole(spec, role);
  return param && 'key' in param ? param.key : '';
};

test('what differs comes first, what is equal is said to be', () => {
  const [spec = inventedModel] = models;
  const seed = keyOf(spec, 'seed');
  const rows = differencesOf(
    [1, 2, 1].map((value) => settings(spec, { [seed]: value })),
    specOf,
  );
  expect(rows[0]).toMatchObject({
    key: 'role:seed',
    values: [1, 2, 1],
    texts: ['1', '2', '1'],
    equal: false,
  });
  expect(rows.slice(1).every((row) => row.equal)).toBe(true);
  expect(rows.map((row) => row.key)).toContain('model');
});

test('one setting of one result has nothing to differ from', () => {
  const [spec = inventedModel] = models;
  expect(differencesOf([settings(spec)], specOf).every((row) => row.equal)).toBe(true);
});

test('settings of different models stand side by side by what they mean', () => {
  const withGuidance = models.filter((model) => paramByRole(model, 'guidance'));
  const [one = inventedModel, other = inventedModel] = withGuidance;
  expect(one).not.toBe(other);
  const rows = differencesOf(
    [
      settings(one, { [keyOf(one, 'guidance')]: 3, [keyOf(one, 'prompt')]: 'a cat' }),
      settings(other, { [keyOf(other, 'guidance')]: 3, [keyOf(other, 'prompt')]: 'a cat' }),
    ],
    specOf,
  );
  expect(rows.find((row) => row.key === 'role:guidance')).toMatchObject({ values: [3, 3], equal: true });
  expect(rows.find((row) => row.key === 'role:prompt')).toMatchObject({ equal: true });
  expect(rows[0]).toMatchObject({ key: 'model', texts: [one.name, other.name], equal: false });
});

test('a setting that one of them lacks differs; a retired model shows its raw keys', () => {
  const rows = differencesOf(
    [
      { model: 'gone-1', params: { steps: 4, fast: true, refs: ['a', 'b'] } },
      { model: 'gone-1', params: { steps: 4 } },
    ],
    specOf,
  );
  expect(rows.map(({ label, texts, equal }) => ({ label, texts, equal }))).toEqual([
    { label: 'fast', texts: ['On', undefined], equal: false },
    { label: 'refs', texts: ['2 images', undefined], equal: false },
    { label: 'Model', texts: ['gone-1', 'gone-1'], equal: true },
    { label: 'steps', texts: ['4', '4'], equal: true },
  ]);
});
