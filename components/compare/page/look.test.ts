import { expect, it } from 'vitest';
import { type Look, lookQuery, readLook, toggled } from './look';

const read = (text: string, members = 20) => readLook(new URLSearchParams(text), members);

it('shows the pictures where they fit beside each other, else the table', () => {
  expect(read('', 9).view).toBe('pictures');
  expect(read('', 10).view).toBe('table');
});

it('comes back from the address it is written to', () => {
  const look: Look = {
    view: 'differences',
    of: [3, 0, 17],
    rows: 2,
    columns: 0,
    at: [0, 4, 0],
    size: 'large',
  };
  expect(read(lookQuery(look))).toEqual(look);
});

it('makes of any address something that can be shown', () => {
  expect(read('view=x&of=1.1.99.-2.a.3&rows=&at=..2&size=huge')).toEqual({
    view: 'table',
    of: [1, 3],
    rows: undefined,
    columns: undefined,
    at: [2],
    size: 'medium',
  });
  expect(read('of=0.1.2.3.4.5.6.7.8.9.10').of).toHaveLength(9);
});

it('has room for nine', () => {
  const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  expect(toggled(nine, 9)).toBe(nine);
  expect(toggled(nine, 4)).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  expect(toggled([2], 0)).toEqual([2, 0]);
});
