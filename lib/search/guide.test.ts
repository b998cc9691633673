import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { models } from '../models/catalog';
import { fieldsOf } from './fields-of';
import { mostParts, parseQuery } from './parse';

const guide = readFileSync(new URL('../../docs/guides/search.md', import.meta.url), 'utf8');
const fields = fieldsOf(models);
const [understood = '', refused = ''] = guide.split('## When something is not understood');

/** What stands in code in the first column of a table, with the second column. */
const rows = (text: string) =>
  [...text.matchAll(/^\| `(.+?)` *\| (.+?) *\|$/gm)].map(([, example = '', meaning = '']) => [
    example,
    meaning,
  ]);
const blocks = [...guide.matchAll(/^```\n([^`]+)^```$/gm)].flatMap(([, text = '']) =>
  text.trim().split('\n'),
);
const inline = [...understood.matchAll(/`([^`\n]+[:<>][^`\n]+)`/g)].map(([, example = '']) => example);

it.each([...rows(understood).map(([example = '']) => example), ...blocks, ...inline])(
  '%s is understood',
  (example) => {
    const { query, problems } = parseQuery(example, fields);
    expect(problems).toEqual([]);
    expect(query.clauses.length).toBeGreaterThan(0);
  },
);

it.each(rows(refused))('%s: %s', (example = '', message) => {
  expect(parseQuery(example, fields).problems.map((problem) => problem.message)).toEqual([message]);
});

it('shows every field and every choice of the studio’s own', () => {
  expect(rows(understood).length).toBeGreaterThan(30);
  const shown = new Set(
    [...rows(understood).map(([example = '']) => example), ...inline].flatMap((example) =>
      parseQuery(example, fields).query.clauses.flatMap((clause) =>
        clause.kind === 'field' ? [clause.field, `${clause.field}:${clause.value}`] : [],
      ),
    ),
  );
  const ofModels = ['speed', 'quality'];
  expect(
    fields.map(({ name }) => name).filter((name) => !shown.has(name) && !ofModels.includes(name)),
  ).toEqual([]);
  const choices = fields.filter(({ name }) => name === 'is' || name === 'has' || name === 'provider');
  const values = choices.flatMap((field) =>
    field.kind === 'choice' ? field.options.map(({ value }) => `${field.name}:${value}`) : [],
  );
  expect(values.filter((value) => !shown.has(value))).toEqual([]);
});

it('tells the limit', () => {
  expect(guide).toContain(`at most ${mostParts} parts`);
});
