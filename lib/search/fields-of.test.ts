import { expect, it } from 'vitest';
import { models } from '../models/catalog';
import { inventedModel } from '../models/testing/invented-model';
import { findField, type SearchField } from './fields';
import { fieldsOf } from './fields-of';
import { parseQuery } from './parse';

const fields = fieldsOf(models);
const field = (name: string, of: readonly SearchField[] = fields) => findField(of, name);

it('knows every parameter of every model by its key', () => {
  const keys = models.flatMap(({ params }) =>
    params.flatMap((param) => {
      if (param.kind === 'prompt' || param.kind === 'images') return [];
      return param.kind === 'size' ? [param.widthKey, param.heightKey] : [param.key];
    }),
  );
  expect(keys.filter((key) => !field(key)?.keys.includes(key))).toEqual([]);
});

it('one role is one field, with the limits all models allow', () => {
  expect(field('cfg')).toBe(field('guidance'));
  expect(field('guidance')).toMatchObject({ keys: ['guidance', 'cfg'], kind: 'number', whole: false });
  expect(field('steps')).toMatchObject({ min: 1, max: 100 });
  expect(field('guidance')).not.toHaveProperty('max');
});

it('the studio’s fields take in the parameters that mean the same', () => {
  expect(field('aspect_ratio')).toMatchObject({ name: 'ratio', kind: 'ratio' });
  expect(field('output-format')).toMatchObject({ name: 'format', keys: ['output_format', 'image_format'] });
  expect(field('model')).toMatchObject({
    known: models.map(({ slug, name }) => ({ value: slug, label: name })),
  });
});

it('a new model brings its parameters along', () => {
  const more = fieldsOf([...models, inventedModel]);
  expect(field('strength', more)).toBe(field('guidance', more));
  expect(field('style', more)).toMatchObject({ name: 'style', kind: 'text', label: 'style' });
  expect(field('w', more)).toBe(field('width', more));
  expect(parseQuery('style:noir w>500', more).problems).toEqual([]);
  expect(parseQuery('style:noir', fields).problems).toHaveLength(1);
});

it('two meanings of one name are found by what was written', () => {
  const other = {
    ...inventedModel,
    params: [{ kind: 'integer', key: 'style', label: 'Style', group: 'main', default: 1 } as const].map(
      (param) => ({ ...param, slider: { min: 1, max: 2, step: 1 }, limits: {} }),
    ),
  };
  expect(field('style', fieldsOf([inventedModel, other]))).toMatchObject({ kind: 'text' });
});

it('every example is understood, and every name leads to one field', () => {
  const of = fieldsOf([...models, inventedModel]);
  expect(of.flatMap(({ example }) => parseQuery(example, of).problems)).toEqual([]);
  for (const one of of) for (const name of [one.name, ...one.also]) expect(field(name, of)).toBe(one);
});

it('is plain data', () => {
  expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
});
