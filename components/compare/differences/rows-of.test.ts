import { expect, it } from 'vitest';
import { allSame, isProse, rowsOf } from './rows-of';

const member = (prompt: string) => ({ settings: { model: 'gone', params: { prompt, steps: 20 } } });

it('leaves the column of a deleted result empty, and does not take it for a difference', () => {
  const rows = rowsOf([member('a fox'), { settings: null }, member('a hen')], []);
  expect(rows.map(({ label, texts, equal }) => [label, texts, equal])).toEqual([
    ['prompt', ['a fox', undefined, 'a hen'], false],
    ['Model', ['gone', undefined, 'gone'], true],
    ['steps', ['20', undefined, '20'], true],
  ]);
});

it.each([
  ['two that are equal', [member('a fox'), member('a fox'), { settings: null }], true],
  ['two that differ', [member('a fox'), member('a hen')], false],
  ['one beside a deleted one', [member('a fox'), { settings: null }], false],
  ['deleted ones', [{ settings: null }, { settings: null }], false],
])('of %s it is known whether all is the same', (_, members, same) => {
  expect(allSame(members, rowsOf(members, []))).toBe(same);
});

it('takes for prose what differs and has words', () => {
  expect(isProse({ values: ['a fox', 'a hen'], equal: false })).toBe(true);
  expect(isProse({ values: ['a fox', 'a fox'], equal: true })).toBe(false);
  expect(isProse({ values: ['png', 'webp'], equal: false })).toBe(false);
  expect(isProse({ values: [20, 30], equal: false })).toBe(false);
});
