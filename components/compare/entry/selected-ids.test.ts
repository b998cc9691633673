import { expect, test, vi } from 'vitest';
import { selectedIds } from './selected-ids';

test('of all results of a search those that were left out are left out, however far down the others are', async () => {
  const ids = Array.from({ length: 500 }, (_, n) => `id-${n}`);
  const asked = vi.fn(async (_address: string) => Response.json({ ids }));
  vi.stubGlobal('fetch', asked);
  const except = new Set(ids.slice(0, 498));
  expect(await selectedIds({ kind: 'all', query: 'tag:sea', except, total: 500 })).toEqual([
    'id-498',
    'id-499',
  ]);
  expect(asked.mock.calls[0]?.[0]).toMatch(/^\/api\/gallery\/ids\?q=tag%3Asea&zone=-?\d+&from=0$/);
  vi.unstubAllGlobals();
});
