import { expect, it } from 'vitest';
import { isProse, rowsOf } from './rows-of';

const member = (prompt: string) => ({ settings: { model: 'gone', params: { prompt, steps: 20 } } });

it('leaves the column of a deleted result empty, and does not take it for a difference', () => {
  const rows = rowsOf([member('a fox'), { settings: null }, member('a hen')], []);
  expect(rows.map(({ label, texts, equal }) => [label, texts, equal])).toEqual([
    ['prompt', ['a fox', undefined, 'a hen'], false],
    ['Model', ['gone', undefined, 'gone'], true],
    ['steps', ['20', undefined, '20'], true],
  ]);
});

it('takes for prose what differs and has words', () => {
  expect(isProse({ values: ['a fox', 'a hen'], equal: false })).toBe(true);
  expect(isProse({ values: ['a fox', 'a fox'], equal: true })).toBe(false);
  expect(isProse({ values: ['png', 'webp'], equal: false })).toBe(false);
  expect(isProse({ values: [20, 30], equal: false })).toBe(false);
});
