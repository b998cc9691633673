import { expect, test } from 'vitest';
import { keepSelection, keptSelection } from './keep-selection';
import type { Selection } from './selection';

/** As of a tab, with room for so many characters. */
function storage(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}
const some: Selection = { kind: 'ids', ids: new Set(['a', 'b']) };

test.each<Selection>([
  some,
  { kind: 'all', query: 'cat -"red dog"', except: new Set(['c']), total: 1_000_000 },
])('%o is the same after a reload', async (selection) => {
  const tab = storage();
  keepSelection(tab, selection);
  expect(await keptSelection(tab)).toEqual(selection);
});

test('nothing selected leaves nothing of what was selected before', async () => {
  const tab = storage();
  keepSelection(tab, some);
  keepSelection(tab, { kind: 'none' });
  expect(await keptSelection(tab)).toBeUndefined();
});

test('more than the tab has room for is forgotten, not taken for what was there before', async () => {
  const tab = storage(100);
  keepSelection(tab, some);
  keepSelection(tab, { kind: 'ids', ids: new Set(Array.from({ length: 50 }, (_, id) => `id ${id}`)) });
  expect(await keptSelection(tab)).toBeUndefined();
});

test.each(['', 'null', '{"kind":"ids"}', '{"kind":"all","query":1}'])('%j is no selection', async (text) => {
  const tab = storage();
  tab.setItem('selection', text);
  expect(await keptSelection(tab)).toBeUndefined();
});
