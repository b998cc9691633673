import { expect, it } from 'vitest';
import { together } from './together';

const members = (count: number) => Array.from({ length: count }, (_, index) => ({ index }));

it('takes all where there is room, and none where somebody has to choose first', () => {
  expect(together(members(9), [])).toHaveLength(9);
  expect(together(members(10), [])).toEqual([]);
});

it('takes what was chosen, in that order', () => {
  expect(together(members(400), [300, 2])).toEqual([{ index: 300 }, { index: 2 }]);
  expect(together(members(3), [2])).toEqual([{ index: 2 }]);
});
