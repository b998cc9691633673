import { expect, it } from 'vitest';
import { promptQuery } from './prompt-query';

const words = (text: string) =>
  promptQuery(text).clauses.map((clause) => (clause.kind === 'word' ? clause.text : clause.kind));

it('looks for the beginnings of all words and takes signs for nothing more', () => {
  expect(words('Red cat, 50 mm: "soft" -light')).toEqual(['red', 'cat', '50', 'mm', 'soft', 'light']);
  expect(promptQuery('cat').clauses).toEqual([{ kind: 'word', not: false, text: 'cat', prefix: true }]);
  expect(words(' … !! ')).toEqual([]);
  expect(words('fox🦊🦊 夜の東京')).toEqual(['fox', '🦊', '🦊', '夜の東京']);
  expect(words('w '.repeat(1000))).toHaveLength(20);
});
