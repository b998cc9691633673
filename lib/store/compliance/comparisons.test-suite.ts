import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/comparison/plan';
import type { Comparison, NewMember } from '../comparison-contract';
import type { NewGeneration, Store } from '../contract';
import { day, image, insertOne, newGeneration, type OpenStore, succeedOne } from './samples.test-suite';

const settings = (seed: number) => ({ model: 'a-model', params: { prompt: 'a cat', seed } });
const planOf = (...seeds: readonly number[]): Plan => ({
  models: [settings(0)],
  axes: [{ kind: 'values', key: 'role:seed', label: 'Seed', values: seeds }],
});
const membersOf = (runId: string, seeds: readonly number[], values: Partial<NewGeneration> = {}) =>
  seeds.map(
    (seed, index): NewMember => ({
      index,
      coordinates: [index],
      problem: null,
      generation: newGeneration({ runId, runIndex: index, settings: settings(seed), ...values }),
    }),
  );
export const newComparison = (id: string = uuid(), at = 1000) => ({
  id,
  owner: 'local',
  title: 'Cats',
  createdAt: at,
});

/** Starts a comparison of a cat with these seeds. */
export async function startSeeds(
  store: Store,
  seeds: readonly number[],
  options: { id?: string; most?: number; again?: boolean } = {},
): Promise<Comparison> {
  const { id = uuid(), most = 1000, again = false } = options;
  const comparison = { ...newComparison(id), plan: planOf(...seeds) };
  const started = await store.comparisons.start(comparison, membersOf(id, seeds), { most, again });
  if (!started.ok) throw new Error(`Not started: ${started.error.kind}.`);
  return started.value;
}

export const generationIds = ({ members }: Comparison): readonly string[] =>
  members.flatMap(({ generationId }) => generationId ?? []);

/** How comparisons are begun and kept. */
export function comparisonsSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const all = () => store.generations.page({ owner: 'local', limit: 2000 });
  const start = (id: string, seeds: readonly number[], most = 1000) =>
    store.comparisons.start({ ...newComparison(id), plan: planOf(...seeds) }, membersOf(id, seeds), { most });

  describe('start', () => {
    it('queues one generation for each settings, and keeps which cell is which', async () => {
      const id = uuid();
      const told: string[] = [];
      store.onChange((row) => told.push(row.id));
      const [first, ...others] = membersOf(id, [1, 2, 1]);
      if (!first) throw new Error('No member.');
      const unmade = { index: 3, coordinates: [3], problem: 'Seed is at most 9.', generation: null };
      const started = await store.comparisons.start(
        { ...newComparison(id), title: ' Two  cats ', plan: planOf(1, 2, 1, 10) },
        [first, ...others, unmade],
        { most: 2 },
      );
      const comparison = await store.comparisons.get('local', id);
      expect(started).toEqual({ ok: true, value: comparison });
      expect(comparison).toMatchObject({ title: 'Two cats', plan: planOf(1, 2, 1, 10), pausedAt: null });
      const [a, b, same, none] = comparison?.members ?? [];
      expect([same?.generationId, same?.coordinates, none]).toEqual([
        a?.generationId,
        [2],
        { index: 3, coordinates: [3], generationId: null, problem: 'Seed is at most 9.', held: false },
      ]);
      expect(told).toEqual([a?.generationId, b?.generationId]);
      const rows = await store.comparisons.generations('local', id);
      expect(rows.map((row) => [row.runId, row.runIndex, row.state, row.settings])).toEqual([
        [id, 0, 'queued', settings(1)],
        [id, 1, 'queued', settings(2)],
      ]);
      expect(await store.comparisons.get('somebody-else', id)).toBeUndefined();
      expect(await store.comparisons.generations('somebody-else', id)).toEqual([]);
    });

    it('shares what is made, being made or unconfirmed, unless it is to be made again', async () => {
      const done = await succeedOne(store, [image('a')], { settings: settings(1) });
      const waits = await insertOne(store, { settings: settings(2) });
      const failed = await insertOne(store, { settings: settings(3) });
      await store.generations.move(failed.id, 'queued', 'failed');
      const trashed = await succeedOne(store, [image('b')], { settings: settings(4) });
      await store.generations.setDeleted(trashed.id, 1);
      const seeds = [1, 2, 3, 4];
      const rows = membersOf(uuid(), seeds).flatMap(({ generation }) => generation ?? []);
      const foreseen = await store.comparisons.foresee(rows);
      expect([foreseen.different, foreseen.make.map((row) => row.settings.params.seed)]).toEqual([4, [3, 4]]);
      expect(await start(uuid(), seeds, 1)).toEqual({ ok: false, error: { kind: 'tooMany', pictures: 2 } });
      expect(await all()).toHaveLength(3);
      const ids = generationIds(await startSeeds(store, seeds, { most: 2 }));
      expect(ids.slice(0, 2)).toEqual([done.id, waits.id]);
      expect(await all()).toHaveLength(5);
      const anew = generationIds(await startSeeds(store, seeds, { again: true }));
      expect(new Set([...ids, ...anew]).size).toBe(8);
      const failedAnew = await store.generations.move(anew[0] ?? '', 'queued', 'failed');
      expect(failedAnew && (await store.generations.requeue(failedAnew, {}, { at: day }))).toMatchObject({
        ok: true,
      });
    });

    it('is started once, also when it is asked for many times at once', async () => {
      const id = uuid();
      const results = await Promise.all(Array.from({ length: 10 }, () => start(id, [1, 2], 2)));
      expect(results.every(({ ok }) => ok)).toBe(true);
      expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
      expect(await all()).toHaveLength(2);
    });

    it('refuses an id that stands for another plan, a deleted comparison or another run', async () => {
      const id = uuid();
      const refused = { ok: false, error: { kind: 'otherRun' } };
      await start(id, [1]);
      expect(await start(id, [2])).toEqual(refused);
      await store.comparisons.delete('local', id, 5);
      expect(await start(id, [1])).toEqual(refused);
      const { runId } = await insertOne(store);
      expect(await start(runId, [3])).toEqual(refused);
      expect(await all()).toHaveLength(2);
    });

    it('tells of hundreds by having lists loaded afresh', async () => {
      const told: string[] = [];
      let resets = 0;
      store.onChange((row) => told.push(row.id));
      store.onReset(() => {
        resets += 1;
      });
      const before = await store.generations.lastChange();
      await startSeeds(
        store,
        Array.from({ length: 300 }, (_, seed) => seed),
      );
      expect([told, resets]).toEqual([[], 1]);
      expect(await store.generations.resetSince(before)).toBe(true);
    });

    it('writes all of it or nothing', async () => {
      const taken = await insertOne(store);
      const id = uuid();
      const members = membersOf(id, [1, 2]).map((member) =>
        member.index === 0 || !member.generation
          ? member
          : { ...member, generation: { ...member.generation, id: taken.id } },
      );
      const comparison = { ...newComparison(id), plan: planOf(1, 2) };
      await expect(store.comparisons.start(comparison, members, { most: 9 })).rejects.toThrow();
      expect(await store.comparisons.get('local', id)).toBeUndefined();
      expect(await all()).toHaveLength(1);
    });
  });

  it('is picked from results that are there, in their order', async () => {
    const [a, b] = [await insertOne(store), await insertOne(store)];
    const comparison = newComparison();
    const picked = await store.comparisons.pick(comparison, [b.id, a.id]);
    expect(picked).toMatchObject({ plan: null, members: [{ generationId: b.id }, { generationId: a.id }] });
    expect(await store.comparisons.pick(comparison, [b.id, a.id])).toEqual(picked);
    const foreign = await insertOne(store, { owner: 'somebody-else' });
    expect(await store.comparisons.pick(newComparison(), [a.id, foreign.id])).toBeUndefined();
    await store.generations.setDeleted(a.id, 1);
    expect(await store.comparisons.pick(newComparison(), [a.id, b.id])).toBeUndefined();
    expect(await store.comparisons.list({ owner: 'local', limit: 9 })).toHaveLength(1);
  });

  it('keeps the place of what is deleted', async () => {
    const [a, b] = [await succeedOne(store, [image('a')]), await insertOne(store)];
    const { id } = newComparison();
    await store.comparisons.pick(newComparison(id), [a.id, b.id]);
    await store.generations.setDeleted(a.id, 1);
    expect((await store.comparisons.generations('local', id)).map((row) => row.id)).toEqual([b.id]);
    await store.curation.emptyTrash({ owner: 'local' });
    expect(await store.comparisons.get('local', id)).toMatchObject({
      members: [{ generationId: a.id }, { generationId: b.id }],
    });
  });

  it('is listed newest first with what has become of it, renamed, deleted and brought back', async () => {
    const done = await succeedOne(store, [image('a')], { settings: settings(1) });
    const id = uuid();
    await start(id, [1, 2, 3]);
    const newer = newComparison(uuid(), 2000);
    await store.comparisons.pick(newer, [done.id, done.id]);
    const list = (over = {}) => store.comparisons.list({ owner: 'local', limit: 9, ...over });
    const [first, second] = await list();
    expect(first).toMatchObject({ id: newer.id, covers: [done.id], members: 2 });
    expect(second).toMatchObject({
      id,
      members: 3,
      states: { succeeded: 1, queued: 2 },
      covers: [done.id],
      pausedAt: null,
    });
    expect(await list({ limit: 1 })).toEqual([first]);
    expect(await list({ before: first })).toEqual([second]);
    expect(await store.comparisons.list({ owner: 'somebody-else', limit: 9 })).toEqual([]);
    expect(await store.comparisons.rename('local', id, ' Three  cats')).toBe(true);
    expect(await store.comparisons.rename('somebody-else', id, 'Mine')).toBe(false);
    await expect(store.comparisons.rename('local', id, ' ')).rejects.toThrow(RangeError);
    expect((await store.comparisons.get('local', id))?.title).toBe('Three cats');
    expect(await store.comparisons.delete('somebody-else', id, 5)).toBe(false);
    expect(await store.comparisons.delete('local', newer.id, 5)).toBe(true);
    expect(await store.comparisons.delete('local', newer.id, 5)).toBe(false);
    expect((await list()).map((row) => row.id)).toEqual([id]);
    expect(await store.comparisons.restore('local', newer.id)).toBe(true);
    expect(await store.comparisons.get('local', newer.id)).toMatchObject({
      pausedAt: null,
      members: [{}, {}],
    });
    await store.comparisons.delete('local', newer.id, 5);
    await store.comparisons.delete('local', id, 5 + 25 * 60 * 60 * 1000);
    expect(await store.comparisons.restore('local', newer.id)).toBe(false);
    expect(await store.generations.get(done.id)).toMatchObject({ deletedAt: null, state: 'succeeded' });
  });
}
