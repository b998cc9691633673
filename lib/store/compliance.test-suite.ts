import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generationStates, transitions } from '@/lib/generation/state';
import type { Generation, ImageRecord, NewGeneration, Store } from './contract';

/** What every implementation of `Store` must do. `open` gives an empty store each time. */
export function storeCompliance(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const insertOne = async (values: Partial<NewGeneration> = {}): Promise<Generation> => {
      const run = await store.generations.insert([newGeneration(values)]);
      const [row] = run.ok ? run.value : [];
      if (!row) throw new Error('Nothing was inserted.');
      return row;
    };
    const succeedOne = async (
      images: readonly ImageRecord[],
      values: Partial<NewGeneration> = {},
      usd = 0.25,
    ) => {
      const { id, createdAt } = await insertOne(values);
      await store.generations.move(id, 'queued', 'submitting', { submittedAt: createdAt });
      await store.generations.move(id, 'submitting', 'saving');
      const cost = { usd, source: 'header' as const };
      const done = { images, finishedAt: createdAt + 4000, cost, inferenceSeconds: 3.5 };
      return store.generations.succeed(id, done);
    };

    describe('insert', () => {
      it('keeps every value and starts queued', async () => {
        const row = newGeneration({
          settings: { model: 'a-model', params: { prompt: 'Zoë\n“x” 🎞', seed: 7, refs: ['a'] } },
        });
        await store.generations.insert([row]);
        expect(await store.generations.get(row.id)).toMatchObject({
          ...row,
          state: 'queued',
          attempts: 0,
          ticket: null,
          cost: null,
          failure: null,
          images: [],
        });
      });

      it('returns the rows of the first call when a run is sent again', async () => {
        const runId = uuid();
        const again = () => [0, 1, 2].map((runIndex) => newGeneration({ runId, runIndex }));
        const first = await store.generations.insert(again());
        const told: string[] = [];
        store.onChange(({ id }) => told.push(id));
        const second = await store.generations.insert(again());
        expect(second).toEqual(first);
        expect(told).toEqual([]);
        expect(await store.generations.page({ owner: 'local', limit: 10 })).toHaveLength(3);
      });

      it('is idempotent also when both calls run at once', async () => {
        const runId = uuid();
        const calls = Array.from({ length: 20 }, () => store.generations.insert([newGeneration({ runId })]));
        const ids = (await Promise.all(calls)).flatMap((run) =>
          run.ok ? run.value.map(({ id }) => id) : ['refused'],
        );
        expect(new Set(ids).size).toBe(1);
      });

      it('refuses a run id that stands for another run, whatever it is that differs', async () => {
        const runId = uuid();
        const settings = (seed: number) => ({ model: 'a-model', params: { prompt: 'a cat', seed } });
        const rows = (...seeds: readonly number[]) =>
          seeds.map((seed, runIndex) => newGeneration({ runId, runIndex, settings: settings(seed) }));
        const origin = { kind: 'promotion', id: uuid() } as const;
        expect(await store.generations.insert(rows(1, 2))).toMatchObject({ ok: true });
        const others = [rows(1), rows(1, 2, 3), rows(1, 3), rows(1, 2).map((row) => ({ ...row, origin }))];
        for (const other of others) {
          const refused = await store.generations.insert(other);
          expect(refused).toEqual({ ok: false, error: { kind: 'otherRun' } });
        }
        expect(await store.generations.page({ owner: 'local', limit: 10 })).toHaveLength(2);
      });

      it('writes one of many runs with the same settings when they must not be known', async () => {
        const guarded = () => store.generations.insert([newGeneration()], { unlessKnown: true });
        const runs = await Promise.all(Array.from({ length: 20 }, guarded));
        const written = runs.flatMap((run) => (run.ok ? run.value.map(({ id }) => id) : []));
        expect(written).toHaveLength(1);
        expect(runs.filter(({ ok }) => !ok)).toEqual(
          Array(19).fill({ ok: false, error: { kind: 'duplicate', ids: written } }),
        );
        expect(await store.generations.page({ owner: 'local', limit: 10 })).toHaveLength(1);
      });

      it('knows settings while they are made, being made or unconfirmed, whatever the order of their keys', async () => {
        const known = await insertOne({
          settings: { model: 'a-model', params: { prompt: 'a cat', seed: 1 } },
        });
        const turned = { model: 'a-model', params: { seed: 1, prompt: 'a cat' } };
        const attempt = (values: Partial<NewGeneration> = {}) =>
          store.generations.insert([newGeneration({ settings: turned, ...values })], { unlessKnown: true });
        const refused = { ok: false, error: { kind: 'duplicate', ids: [known.id] } };
        for (const [from, to] of [
          ['queued', 'submitting'],
          ['submitting', 'unconfirmed'],
          ['unconfirmed', 'saving'],
        ] as const) {
          expect(await attempt()).toEqual(refused);
          await store.generations.move(known.id, from, to);
        }
        expect(await attempt()).toEqual(refused);
        await store.generations.setDeleted(known.id, 1);
        await expect(attempt({ owner: 'somebody-else' })).resolves.toMatchObject({ ok: true });
        const anew = await attempt();
        expect(anew).toMatchObject({ ok: true });
        const id = anew.ok ? (anew.value[0]?.id ?? '') : '';
        await store.generations.move(id, 'queued', 'failed');
        expect(await attempt({ provider: 'segmind' })).toMatchObject({ ok: true });
        expect(await attempt()).toMatchObject({ ok: true });
      });

      it('writes a whole run or nothing of it', async () => {
        const id = uuid();
        const rows = [newGeneration({ id }), newGeneration({ id, runIndex: 1 })];
        await expect(store.generations.insert(rows)).rejects.toThrow();
        expect(await store.generations.get(id)).toBeUndefined();
      });
    });

    describe('move', () => {
      it('sends nothing from the trash', async () => {
        const { id } = await insertOne();
        await store.generations.setDeleted(id, 1);
        expect(await store.generations.move(id, 'queued', 'submitting')).toBeUndefined();
        await store.generations.setDeleted(id, null);
        expect(await store.generations.move(id, 'queued', 'submitting')).toMatchObject({ id });
      });

      it('lets exactly one of many claim a row', { timeout: 30_000 }, async () => {
        const rows = await Promise.all(Array.from({ length: 200 }, () => insertOne()));
        const claims = rows.flatMap(({ id }) =>
          [1, 2].map((attempts) => store.generations.move(id, 'queued', 'submitting', { attempts })),
        );
        const won = (await Promise.all(claims)).filter((row) => row !== undefined);
        expect(won).toHaveLength(200);
        expect(new Set(won.map(({ id }) => id)).size).toBe(200);
        expect(new Set(won.map(({ change }) => change)).size).toBe(200);
      });

      it('throws for every step that is not in the table', async () => {
        const { id } = await insertOne();
        for (const from of generationStates) {
          for (const to of generationStates.filter(
            (state) => state !== from && !transitions[from].includes(state),
          )) {
            await expect(store.generations.move(id, from, to)).rejects.toThrow(`from ${from} to ${to}`);
          }
        }
      });

      it('writes state and patch together and leaves the rest alone', async () => {
        const { id } = await insertOne();
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
        const { id } = await insertOne();
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
        const done = await succeedOne(images);
        expect(done).toMatchObject({
          state: 'succeeded',
          images,
          cost: { usd: 0.25 },
          inferenceSeconds: 3.5,
        });
        expect(await store.ledger.recent(5)).toMatchObject([
          { generationId: done?.id, usd: 0.25, source: 'header' },
        ]);
        expect(await store.images.get(image('a').hash)).toEqual(image('a'));
      });

      it('does nothing twice', async () => {
        const done = await succeedOne([image('a')]);
        const again = { images: [image('b')], finishedAt: 1, cost: { usd: 9, source: 'metrics' as const } };
        expect(
          await store.generations.succeed(done?.id ?? '', { ...again, inferenceSeconds: null }),
        ).toBeUndefined();
        expect(await store.ledger.totalUsd()).toBe(0.25);
      });

      it('may give two generations the same picture', async () => {
        await succeedOne([image('a')]);
        expect((await succeedOne([image('a'), image('a')]))?.images).toEqual([image('a'), image('a')]);
        expect(await store.ledger.totalUsd()).toBe(0.5);
      });
    });

    describe('page', () => {
      it('walks through everything once, newest first, also within one millisecond', async () => {
        await Promise.all(
          Array.from({ length: 25 }, (_, n) => insertOne({ createdAt: 1000 + Math.floor(n / 10) })),
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
        const deleted = await insertOne();
        await store.generations.setDeleted(deleted.id, 77);
        await insertOne({ owner: 'somebody-else' });
        const done = await succeedOne([image('a')]);
        expect(await store.generations.page({ owner: 'local', limit: 10 })).toEqual([done]);
        expect((await store.generations.get(deleted.id))?.deletedAt).toBe(77);
        await store.generations.setDeleted(deleted.id, null);
        expect(await store.generations.page({ owner: 'local', limit: 10 })).toHaveLength(2);
      });
    });

    describe('change', () => {
      it('rises with every write and lets a listener catch up', async () => {
        expect(await store.generations.lastChange()).toBe(0);
        const told: Generation[] = [];
        const stop = store.onChange((generation) => told.push(generation));
        const { id } = await insertOne();
        await store.generations.move(id, 'queued', 'cancelled');
        await store.generations.setDeleted(id, 5);
        stop();
        const other = await insertOne();
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
        const { id } = await insertOne();
        expect((await Promise.all(read)).map((row) => row?.id)).toEqual([id]);
      });
    });

    describe('work', () => {
      it('gives queued rows that are due, oldest first, per provider', async () => {
        const later = await insertOne({ createdAt: 20 });
        const first = await insertOne({ createdAt: 10 });
        const waiting = await insertOne({ createdAt: 5 });
        const deleted = await insertOne({ createdAt: 1 });
        await insertOne({ createdAt: 1, provider: 'segmind' });
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
        expect(
          await store.generations.nextDue({ provider: 'sandbox', now: 500 - 86_400_000 }),
        ).toBeUndefined();
      });

      it('finds rows by state', async () => {
        const row = await insertOne();
        await insertOne();
        await store.generations.move(row.id, 'queued', 'submitting');
        const found = await store.generations.inState(['submitting', 'waiting'], 'sandbox');
        expect(found.map(({ id }) => id)).toEqual([row.id]);
        expect(await store.generations.inState(['submitting'], 'segmind')).toEqual([]);
      });

      it('learns from the newest successes of a model', async () => {
        const settings = { model: 'm', params: {} };
        const empty = { count: 0, medianSeconds: null, meanUsd: null };
        expect(await store.generations.history({ provider: 'sandbox', model: 'm', sample: 3 })).toEqual(
          empty,
        );
        await succeedOne([image('a')], { settings, createdAt: 1 }, 100);
        await succeedOne([image('a')], { settings, createdAt: 2 }, 1);
        await succeedOne([image('a')], { settings, createdAt: 3 }, 2);
        const history = await store.generations.history({ provider: 'sandbox', model: 'm', sample: 2 });
        expect(history).toEqual({ count: 2, medianSeconds: 4, meanUsd: 1.5 });
      });
    });

    it('remembers images, newest first, and again when they are seen again', async () => {
      await store.images.put(image('a'), 1);
      await store.images.put(image('b'), 2);
      expect(await store.images.recent(5)).toEqual([image('b'), image('a')]);
      await store.images.put(image('a'), 3);
      expect(await store.images.recent(1)).toEqual([image('a')]);
      expect(await store.images.get(image('c').hash)).toBeUndefined();
    });

    it('remembers uploads per provider', async () => {
      const { hash } = image('a');
      await store.images.put(image('a'), 1);
      await store.uploads.put(hash, 'segmind', 'https://a/1', 10);
      await store.uploads.put(hash, 'segmind', 'https://a/2', 20);
      expect(await store.uploads.find(hash, 'segmind')).toEqual({ url: 'https://a/2', at: 20 });
      expect(await store.uploads.find(hash, 'sandbox')).toBeUndefined();
      await store.uploads.forget(hash, 'segmind');
      expect(await store.uploads.find(hash, 'segmind')).toBeUndefined();
    });
  });
}

const newGeneration = (values: Partial<NewGeneration> = {}): NewGeneration => ({
  id: uuid(),
  owner: 'local',
  runId: uuid(),
  runIndex: 0,
  settings: { model: 'a-model', params: { prompt: 'a cat', seed: 1 } },
  provider: 'sandbox',
  createdAt: 1_700_000_000_000,
  expectedSeconds: 10.5,
  expectedWidth: 1024,
  expectedHeight: 768,
  estimateUsd: 0.03,
  ...values,
});

const image = (digit: string): ImageRecord => ({
  hash: digit.repeat(64),
  format: 'png',
  width: 640,
  height: 480,
  bytes: 1234,
  placeholder: 'AAAA',
});
