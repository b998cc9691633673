import { expect, test } from 'vitest';
import {
  isSelected,
  nothingSelected,
  type SelectionState,
  type SelectionStep,
  select,
  selectedCount,
} from './selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const after = (...steps: SelectionStep[]): SelectionState => steps.reduce(select, nothingSelected);
const chosen = ({ selection }: SelectionState) => order.filter((id) => isSelected(selection, id)).join('');
const all = { kind: 'all', query: 'cat', total: 5 } as const;

test('a second toggle takes the first one back, and the last one leaves nothing', () => {
  expect(chosen(after({ kind: 'toggle', id: 'b' }, { kind: 'toggle', id: 'd' }))).toBe('bd');
  const none = after({ kind: 'toggle', id: 'b' }, { kind: 'toggle', id: 'b' });
  expect(none.selection).toEqual({ kind: 'none' });
  expect(none.anchor).toBe('b');
});

test.each([
  ['b', 'd', 'bcd'],
  ['d', 'b', 'bcd'],
  ['c', 'c', 'c'],
])('from %s up to %s are %s, in either direction', (from, to, expected) => {
  expect(chosen(after({ kind: 'toggle', id: from }, { kind: 'extend', id: to, order }))).toBe(expected);
});

test('extending again starts from the same place, and without one it is a choice of its own', () => {
  const twice = after(
    { kind: 'toggle', id: 'c' },
    { kind: 'extend', id: 'd', order },
    { kind: 'extend', id: 'a', order },
  );
  expect(chosen(twice)).toBe('abcd');
  expect(chosen(after({ kind: 'extend', id: 'd', order }))).toBe('d');
  expect(chosen(after({ kind: 'toggle', id: 'gone' }, { kind: 'extend', id: 'd', order }))).toBe('d');
});

test('a box adds to what is there', () => {
  expect(chosen(after({ kind: 'toggle', id: 'a' }, { kind: 'add', ids: ['c', 'd'] }))).toBe('acd');
  expect(after({ kind: 'add', ids: [] }).selection).toEqual({ kind: 'none' });
});

test('all results of a search but some: what is shown and what was never loaded alike', () => {
  const state = after(all, { kind: 'toggle', id: 'b' });
  expect(chosen(state)).toBe('acde');
  expect(isSelected(state.selection, 'never loaded')).toBe(true);
  expect(selectedCount(state.selection)).toBe(4);
  expect(chosen(select(state, { kind: 'add', ids: ['b'] }))).toBe('abcde');
  const none = after(all, ...order.map((id) => ({ kind: 'toggle', id }) as const));
  expect(none.selection).toEqual({ kind: 'none' });
  expect(after({ ...all, total: 0 }).selection).toEqual({ kind: 'none' });
});

test('a box that shrinks gives back what it no longer touches', () => {
  const before = after({ kind: 'toggle', id: 'a' });
  const wide = select(before, { kind: 'add', ids: ['b', 'c'] });
  const narrow = select(before, { kind: 'add', ids: ['b'] });
  expect(chosen(select(wide, { kind: 'put', state: narrow }))).toBe('ab');
});

test('what was deleted elsewhere is selected no more', () => {
  const state = after({ kind: 'add', ids: ['a', 'b'] }, { kind: 'drop', ids: ['b', 'c'] });
  expect(chosen(state)).toBe('a');
  expect(chosen(after(all, { kind: 'clear' }))).toBe('');
});

test('what is not among the pictures, as a fold of stopped ones, is passed over', () => {
  const picked = after({ kind: 'toggle', id: 'a' }, { kind: 'extend', id: 'fold-b', order });
  expect(isSelected(picked.selection, 'fold-b')).toBe(false);
  expect(chosen(select(picked, { kind: 'extend', id: 'c', order }))).toBe('abc');
});
