import { expect, it } from 'vitest';
import { models } from './catalog';
import { isChanged } from './changed';
import { defaultParams } from './defaults';
import { paramByRole, promptOf, valueByRole } from './roles';
import { inventedModel } from './testing/invented-model';

it('finds a parameter by its meaning', () => {
  expect(paramByRole(inventedModel, 'guidance')).toMatchObject({ key: 'strength' });
  expect(paramByRole(inventedModel, 'height')).toMatchObject({ kind: 'size' });
  expect(paramByRole(inventedModel, 'sampler')).toBeUndefined();
});

it('finds a value by its meaning', () => {
  expect(valueByRole(inventedModel, 'height', { w: 1, h: 2 })).toBe(2);
  expect(valueByRole(inventedModel, 'guidance', { strength: 3 })).toBe(3);
  expect(valueByRole(inventedModel, 'sampler', { sampler: 'x' })).toBeUndefined();
});

it('reads the prompt of a known and of a retired model', () => {
  expect(promptOf(inventedModel, { model: 'invented', params: { text: ' a ', prompt: 'b' } })).toBe(' a ');
  expect(promptOf(undefined, { model: 'gone', params: { prompt: 'b' } })).toBe('b');
  expect(promptOf(undefined, { model: 'gone', params: { prompt: 3 } })).toBe('');
});

it.each([...models, inventedModel])(
  '$slug: a fresh form is unchanged, one value makes it changed',
  (spec) => {
    const fresh = defaultParams(spec);
    expect(isChanged(spec, fresh)).toBe(false);
    expect(isChanged(spec, {})).toBe(false);
    for (const param of spec.params) {
      const [key = ''] = param.kind === 'size' ? [param.heightKey] : [param.key];
      const value = param.kind === 'images' ? ['x'] : 'something else';
      expect(isChanged(param, { ...fresh, [key]: value })).toBe(true);
      expect(isChanged(spec, { ...fresh, [key]: value })).toBe(true);
    }
  },
);
