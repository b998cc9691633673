import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Generation, Store } from '../contract';
import { image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

/** How generations are listed, followed and found for work. */
export function readsSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('page', () => {
    it('walks through everything once, newest first, also within one millisecond', async () => {
      await Promise.all(
        Array.from({ length: 25 }, (_, n) => insertOne(store, { createdAt: 1000 + Math.floor(n / 10) })),
      );
      const seen: Generation[] = [];
      for (;;) {
        const last = seen.at(-1);
        const before = last ? { before: { createdAt: last.createdAt, id: last.id } } : {};
        const page = await store.generations.page({ owner: 'local', limit: 4, ...before });
        if (page.length === 0) break;
        seen.push(...page);
      }
      const expected = [...seen].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
      expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
      expect(seen).toEqual(expected);
    });

    it('shows neither deleted rows nor those of others, and pictures with their rows', async () => {
      const deleted = await insertOne(store);
      await store.generations.setDeleted(deleted.id, 77);
      await insertOne(store, { owner: 'somebody-else' });
      const done = await succeedOne(store, [image('a')]);
      expect(await store.generations.page({ owner: 'local', limit: 10 })).toEqual([done]);
      expect((await store.generations.get(deleted.id))?.deletedAt).toBe(77);
      await store.generations.setDeleted(deleted.id, null);
      expect(await store.generations.page({ owner: 'local', limit: 10 })).toHaveLength(2);
    });
  });

  describe('showing', () => {
    it('finds the youngest result outside the trash that shows a picture', async () => {
      const twice = image('b');
      const first = await succeedOne(store, [image('a'), twice]);
      const second = await succeedOne(store, [twice]);
      await succeedOne(store, [image('c')], { owner: 'somebody-else' });
      const hashes = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64));
      const seen = async () =>
        [...(await store.generations.showing('local', hashes))].map(([hash, { id }]) => [hash[0], id]);
      expect(await seen()).toEqual([
        ['a', first.id],
        ['b', second.id],
      ]);
      await store.generations.setDeleted(second.id, 1);
      expect(await seen()).toEqual([
        ['a', first.id],
        ['b', first.id],
      ]);
    });
  });

  describe('change', () => {
    it('rises with every write and lets a listener catch up', async () => {
      expect(await store.generations.lastChange()).toBe(0);
      const told: Generation[] = [];
      const stop = store.onChange((generation) => told.push(generation));
      const { id } = await insertOne(store);
      await store.generations.move(id, 'queued', 'cancelled');
      await store.generations.setDeleted(id, 5);
      stop();
      const other = await insertOne(store);
      expect(told.map(({ state, deletedAt }) => [state, deletedAt])).toEqual([
        ['queued', null],
        ['cancelled', null],
        ['cancelled', 5],
      ]);
      expect(told.map(({ change }) => change)).toEqual(
        [...told.map(({ change }) => change)].sort((a, b) => a - b),
      );
      const caughtUp = await store.generations.changedSince({
        owner: 'local',
        change: told[0]?.change ?? 0,
        limit: 9,
      });
      expect(caughtUp.map((row) => row.id)).toEqual([id, other.id]);
      expect(await store.generations.lastChange()).toBe(other.change);
    });

    it('is told only after it can be read', async () => {
      const read: Promise<Generation | undefined>[] = [];
      store.onChange(({ id }) => read.push(store.generations.get(id)));
      const { id } = await insertOne(store);
      expect((await Promise.all(read)).map((row) => row?.id)).toEqual([id]);
    });
  });

  describe('work', () => {
    it('gives queued rows that are due, oldest first, per provider', async () => {
      const later = await insertOne(store, { createdAt: 20 });
      const first = await insertOne(store, { createdAt: 10 });
      const waiting = await insertOne(store, { createdAt: 5 });
      const deleted = await insertOne(store, { createdAt: 1 });
      await insertOne(store, { createdAt: 1, provider: 'segmind' });
      await store.generations.setDeleted(deleted.id, 1);
      await store.generations.move(waiting.id, 'queued', 'queued', { notBefore: 500 });
      const ids = async (now: number, limit = 9) =>
        (await store.generations.runnable({ provider: 'sandbox', now, limit })).map(({ id }) => id);
      expect(await ids(499)).toEqual([first.id, later.id]);
      expect(await ids(500)).toEqual([waiting.id, first.id, later.id]);
      expect(await ids(499, 1)).toEqual([first.id]);
      expect(await store.generations.nextDue({ provider: 'sandbox', now: 499 })).toBe(500);
      expect(await store.generations.nextDue({ provider: 'sandbox', now: 500 })).toBeUndefined();
      // The clock was set back by a day: what was put off before does not wait for that day.
      expect(await ids(500 - 86_400_000)).toContain(waiting.id);
      expect(await store.generations.nextDue({ provider: 'sandbox', now: 500 - 86_400_000 })).toBeUndefined();
    });

    it('finds rows by state', async () => {
      const row = await insertOne(store);
      await insertOne(store);
      await store.generations.move(row.id, 'queued', 'submitting');
      const found = await store.generations.inState(['submitting', 'waiting'], 'sandbox');
      expect(found.map(({ id }) => id)).toEqual([row.id]);
      expect(await store.generations.inState(['submitting'], 'segmind')).toEqual([]);
    });

    it('learns from the newest successes of a model', async () => {
      const settings = { model: 'm', params: {} };
      const empty = { count: 0, medianSeconds: null, meanUsd: null };
      expect(await store.generations.history({ provider: 'sandbox', model: 'm', sample: 3 })).toEqual(empty);
      await succeedOne(store, [image('a')], { settings, createdAt: 1 }, 100);
      await succeedOne(store, [image('a')], { settings, createdAt: 2 }, 1);
      await succeedOne(store, [image('a')], { settings, createdAt: 3 }, 2);
      const history = await store.generations.history({ provider: 'sandbox', model: 'm', sample: 2 });
      expect(history).toEqual({ count: 2, medianSeconds: 4, meanUsd: 1.5 });
    });
  });
}
