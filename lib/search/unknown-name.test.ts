import { expect, it } from 'vitest';
import { models } from '../models/catalog';
import { fieldsOf } from './fields-of';
import { parseQuery } from './parse';
import { queryText } from './query-text';

const [flex, klein] = models;
const fields = fieldsOf(models);
const names = new Intl.ListFormat('en', { type: 'conjunction' }).format(models.map(({ slug }) => slug));

it.each([
  ['model:flx', `No model is called “flx”: there are ${names}. Did you mean flex?`, 'model:flex'],
  ['-model:kein', `No model is called “kein”: there are ${names}. Did you mean klein?`, '-model:klein'],
  [
    'model:flux-2-flx',
    `No model is called “flux-2-flx”: there are ${names}. Did you mean flux-2-flex?`,
    'model:flux-2-flex',
  ],
  ['model:dall-e', `No model is called “dall-e”: there are ${names}.`, undefined],
])('%s: %s', (text, message, fix) => {
  const { problems } = parseQuery(`cat ${text}`, fields);
  expect(problems).toEqual([{ start: 4, end: 4 + text.length, message, ...(fix && { fix }) }]);
});

it('what is doubted is looked for all the same', () => {
  const { query, leftOut } = parseQuery('model:flx', fields);
  expect([queryText(query), leftOut]).toEqual(['model:flx', []]);
});

it.each([
  'model:flex',
  'model:"FLUX.2 [k"',
  `model:${flex?.slug}`,
  `model:"${klein?.name}"`,
  'tag:flx',
  'id:flx',
])('nothing is doubted in %s', (text) => {
  expect(parseQuery(text, fields).problems).toEqual([]);
});
