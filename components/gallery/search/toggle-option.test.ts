import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { fieldsOf } from '@/lib/search/fields-of';
import { parseQuery } from '@/lib/search/parse';
import { queryText } from '@/lib/search/query-text';
import { isChosen, toggleOption } from './toggle-option';

const query = (text: string) => parseQuery(text, fieldsOf(models)).query;
const option = (field: string, value: string | number) => ({
  clause: { kind: 'field', not: false, field, comparison: ':', value } as const,
  label: '',
  count: 1,
});

test('one alone takes the place of the other', () => {
  expect(queryText(toggleOption(query('rating>=3 cat'), 'one', option('rating', 5)))).toBe('rating:5 cat');
});

test('many add up', () => {
  expect(queryText(toggleOption(query('tag:a'), 'many', option('tag', 'b')))).toBe('tag:a tag:b');
});

test('choosing twice is not choosing', () => {
  const chosen = toggleOption(query('cat'), 'many', option('tag', 'b'));
  expect(isChosen(chosen, option('tag', 'b'))).toBe(true);
  expect(queryText(toggleOption(chosen, 'many', option('tag', 'b')))).toBe('cat');
});
