import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Generation, NewGeneration, Store } from '../contract';
import { day, image, insertOne, newGeneration, type OpenStore, succeedOne } from './samples.test-suite';

/** How a run comes into the queue. */
export function runsSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

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

    it('puts a sign in the place of half a character, and knows the settings by what it keeps', async () => {
      const settings = {
        model: 'a-model',
        params: { prompt: 'a \ud83c cat', refs: ['\udc00'], 'k\ud800': 1 },
      };
      const kept = { model: 'a-model', params: { prompt: 'a \ufffd cat', refs: ['\ufffd'], 'k\ufffd': 1 } };
      const { id } = await insertOne(store, { settings });
      expect((await store.generations.get(id))?.settings).toEqual(kept);
      const again = await store.generations.insert([newGeneration({ settings: kept })], {
        unlessKnown: true,
      });
      expect(again).toEqual({ ok: false, error: { kind: 'duplicate', ids: [id] } });
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
      const known = await insertOne(store, {
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

  describe('requeue', () => {
    const failed = async (values: Partial<NewGeneration> = {}) => {
      const { id } = await insertOne(store, values);
      const row = await store.generations.move(id, 'queued', 'failed', { failure, finishedAt: 5 });
      if (!row) throw new Error('It did not fail.');
      return row;
    };
    const requeue = (row: Generation, again = false) =>
      store.generations.requeue(row, { failure: null }, { at: day, again });

    it('takes one back into the queue once, with the patch', async () => {
      const row = await failed();
      const attempts = await Promise.all(Array.from({ length: 20 }, () => requeue(row)));
      const queued = attempts.flatMap((attempt) => (attempt.ok && attempt.value ? [attempt.value] : []));
      expect(queued).toHaveLength(1);
      expect(queued[0]).toMatchObject({ id: row.id, state: 'queued', failure: null, finishedAt: 5 });
      expect(await requeue(row)).toEqual({ ok: true, value: undefined });
    });

    it('takes one of many with the same settings, and names it to the others', async () => {
      const rows = await Promise.all(Array.from({ length: 10 }, () => failed()));
      const attempts = await Promise.all(rows.map((row) => requeue(row)));
      const queued = attempts.flatMap((attempt) => (attempt.ok && attempt.value ? [attempt.value.id] : []));
      expect(queued).toHaveLength(1);
      expect(attempts.filter(({ ok }) => !ok)).toEqual(
        Array(9).fill({ ok: false, error: { kind: 'duplicate', ids: queued } }),
      );
    });

    it('does not take the row itself for another one', async () => {
      const { id } = await insertOne(store);
      await store.generations.move(id, 'queued', 'submitting');
      const unconfirmed = await store.generations.move(id, 'submitting', 'unconfirmed');
      expect(unconfirmed && (await requeue(unconfirmed))).toMatchObject({ ok: true, value: { id } });
    });

    it('asks once: not about what was wanted again, when it was begun or later', async () => {
      const wanted = await failed({ again: true });
      const asked = await failed();
      const { id } = await succeedOne(store, [image('a')]);
      expect(await requeue(wanted)).toMatchObject({ ok: true, value: { state: 'queued' } });
      await store.generations.setDeleted(wanted.id, 1);
      expect(await requeue(asked)).toEqual({ ok: false, error: { kind: 'duplicate', ids: [id] } });
      expect(await requeue(asked, true)).toMatchObject({ ok: true, value: { state: 'queued' } });
      const failedAgain = await store.generations.move(asked.id, 'queued', 'failed');
      expect(failedAgain && (await requeue(failedAgain))).toMatchObject({
        ok: true,
        value: { id: asked.id },
      });
    });
  });
}

const failure = { kind: 'providerFault', charged: 'no' } as const;
