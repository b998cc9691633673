import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generationStates, transitions } from '@/lib/generation/state';
import type { Store } from '../contract';
import { image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

/** How a generation goes from state to state, and what it leaves when it succeeds. */
export function stepsSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('move', () => {
    it('sends nothing from the trash', async () => {
      const { id } = await insertOne(store);
      await store.generations.setDeleted(id, 1);
      expect(await store.generations.move(id, 'queued', 'submitting')).toBeUndefined();
      await store.generations.setDeleted(id, null);
      expect(await store.generations.move(id, 'queued', 'submitting')).toMatchObject({ id });
    });

    it('lets exactly one of many claim a row', { timeout: 30_000 }, async () => {
      const rows = await Promise.all(Array.from({ length: 200 }, () => insertOne(store)));
      const claims = rows.flatMap(({ id }) =>
        [1, 2].map((attempts) => store.generations.move(id, 'queued', 'submitting', { attempts })),
      );
      const won = (await Promise.all(claims)).filter((row) => row !== undefined);
      expect(won).toHaveLength(200);
      expect(new Set(won.map(({ id }) => id)).size).toBe(200);
      expect(new Set(won.map(({ change }) => change)).size).toBe(200);
    });

    it('throws for every step that is not in the table', async () => {
      const { id } = await insertOne(store);
      for (const from of generationStates) {
        for (const to of generationStates.filter(
          (state) => state !== from && !transitions[from].includes(state),
        )) {
          await expect(store.generations.move(id, from, to)).rejects.toThrow(`from ${from} to ${to}`);
        }
      }
    });

    it('writes state and patch together and leaves the rest alone', async () => {
      const { id } = await insertOne(store);
      const ticket = { requestId: 'r-1', statusUrl: 'https://a/s', responseUrl: 'https://a/r' };
      await store.generations.move(id, 'queued', 'submitting', {
        submittedAt: 5,
        attempts: 1,
        sentBody: { a: [1] },
      });
      const moved = await store.generations.move(id, 'submitting', 'waiting', { ticket });
      expect(moved).toMatchObject({
        state: 'waiting',
        submittedAt: 5,
        attempts: 1,
        sentBody: { a: [1] },
        ticket,
      });
      const cleared = await store.generations.move(id, 'waiting', 'waiting', { ticket: null });
      expect(cleared).toMatchObject({ state: 'waiting', ticket: null, attempts: 1 });
    });

    it('keeps a failure as it is', async () => {
      const { id } = await insertOne(store);
      const failure = { kind: 'rejectedInput', charged: 'no', field: 'steps', detail: 'too many' } as const;
      const failed = await store.generations.move(id, 'queued', 'failed', { failure, finishedAt: 9 });
      expect(failed?.failure).toEqual(failure);
      expect((await store.generations.move(id, 'failed', 'queued', { failure: null }))?.failure).toBeNull();
    });

    it('is undefined for an unknown row', async () => {
      expect(await store.generations.move(uuid(), 'queued', 'cancelled')).toBeUndefined();
    });
  });

  describe('succeed', () => {
    it('stores pictures in order, the cost and a ledger entry', async () => {
      const images = [image('b'), image('a')];
      const done = await succeedOne(store, images);
      expect(done).toMatchObject({
        state: 'succeeded',
        images,
        cost: { usd: 0.25 },
        inferenceSeconds: 3.5,
      });
      expect(await store.ledger.recent('local', 5)).toMatchObject([
        { generationId: done.id, usd: 0.25, source: 'header' },
      ]);
      expect(await store.images.get(image('a').hash)).toEqual(image('a'));
    });

    it('does nothing twice', async () => {
      const done = await succeedOne(store, [image('a')]);
      const again = { images: [image('b')], finishedAt: 1, cost: { usd: 9, source: 'metrics' as const } };
      expect(await store.generations.succeed(done.id, { ...again, inferenceSeconds: null })).toBeUndefined();
      expect(await store.ledger.totalUsd()).toBe(0.25);
    });

    it('may give two generations the same picture', async () => {
      await succeedOne(store, [image('a')]);
      expect((await succeedOne(store, [image('a'), image('a')])).images).toEqual([image('a'), image('a')]);
      expect(await store.ledger.totalUsd()).toBe(0.5);
    });
  });
}
