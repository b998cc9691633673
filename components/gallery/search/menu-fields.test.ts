import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { inventedModel } from '@/lib/models/testing/invented-model';
import { fieldsOf } from '@/lib/search/fields-of';
import { menuFields, optionsOf } from './menu-fields';

const named = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

test('what every picture has is shown, what the models bring is folded, and nothing stands twice', () => {
  const { common, more } = menuFields(fieldsOf(models));
  expect(named(common)).toEqual(['cost', 'ratio']);
  expect(named(more)).toEqual(expect.arrayContaining(['width', 'height', 'steps', 'seed', 'guidance']));
  for (const name of ['rating', 'is', 'has', 'in', 'format', 'provider', 'model', 'before'])
    expect(named([...common, ...more])).not.toContain(name);
});

test('a new model brings its own', () => {
  const { more } = menuFields(fieldsOf([...models, inventedModel]));
  expect(more.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(['strength', 'w', 'h']));
});

test('a shape that was written stays to be seen', () => {
  const [ratio] = menuFields(fieldsOf(models)).common.filter(({ kind }) => kind === 'ratio');
  if (ratio?.kind !== 'ratio') throw new Error('There is no ratio.');
  expect(optionsOf(ratio, '7:5').at(-1)).toEqual({ value: '7:5', label: '7:5' });
  expect(optionsOf(ratio, '16:9')).toEqual(optionsOf(ratio, ''));
});
