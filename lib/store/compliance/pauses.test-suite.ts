import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { generationIds, newComparison, startSeeds } from './comparisons.test-suite';
import { image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

/** How the making of a comparison waits and goes on, and how it is voted about. */
export function pausesSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const stateOf = async (id: string | undefined) => (await store.generations.get(id ?? ''))?.state;
  const statesOf = (ids: readonly string[]) => Promise.all(ids.map(stateOf));

  it('cancels what waits, leaves what is sent, and puts back what it has cancelled', async () => {
    const comparison = await startSeeds(store, [1, 2, 3, 4]);
    const ids = generationIds(comparison);
    const [a = '', b = '', c = '', d = ''] = ids;
    await store.generations.move(a, 'queued', 'submitting');
    await store.generations.move(b, 'queued', 'cancelled');
    const told: string[] = [];
    store.onChange(({ id, state }) => told.push(`${ids.indexOf(id)} ${state}`));
    expect(await store.comparisons.pause('local', comparison.id, 77)).toBe(true);
    expect(await statesOf(ids)).toEqual(['submitting', 'cancelled', 'cancelled', 'cancelled']);
    expect(told).toEqual(['2 cancelled', '3 cancelled']);
    expect(await store.generations.get(c)).toMatchObject({ finishedAt: 77 });
    expect(await store.generations.runnable({ provider: 'sandbox', now: 99, limit: 9 })).toEqual([]);
    expect(await Promise.all(ids.map((id) => store.comparisons.isHeld(id)))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect((await store.comparisons.get('local', comparison.id))?.pausedAt).toBe(77);

    await store.generations.move(d, 'cancelled', 'queued');
    expect(await store.comparisons.isHeld(d)).toBe(false);
    await store.generations.move(d, 'queued', 'cancelled');
    for (let times = 0; times < 2; times += 1) {
      expect(await store.comparisons.resume('local', comparison.id, 'sandbox')).toBe(true);
      expect(await statesOf(ids)).toEqual(['submitting', 'cancelled', 'queued', 'cancelled']);
    }
    expect(await store.generations.get(c)).toMatchObject({ finishedAt: null });
    expect(await store.comparisons.isHeld(a)).toBe(false);
    expect((await store.comparisons.get('local', comparison.id))?.pausedAt).toBeNull();
  });

  it('what was made elsewhere meanwhile takes the place of what waits, and is not made again', async () => {
    const one = await startSeeds(store, [1, 2]);
    await store.comparisons.pause('local', one.id, 77);
    const other = await startSeeds(store, [2]);
    await store.comparisons.resume('local', one.id, 'sandbox');
    const [first, second] = generationIds(one);
    expect(await statesOf([first ?? '', second ?? ''])).toEqual(['queued', 'cancelled']);
    const now = await store.comparisons.get('local', one.id);
    expect(now && generationIds(now)).toEqual([first, ...generationIds(other)]);
  });

  it('is nothing where nothing waits, and not somebody else’s', async () => {
    const done = await succeedOne(store, [image('a')]);
    const picked = newComparison();
    await store.comparisons.pick(picked, [done.id, done.id]);
    expect(await store.comparisons.pause('local', picked.id, 77)).toBe(true);
    expect((await store.comparisons.get('local', picked.id))?.pausedAt).toBeNull();
    const { id, members } = await startSeeds(store, [5]);
    expect(await store.comparisons.pause('somebody-else', id, 77)).toBe(false);
    expect(await stateOf(members[0]?.generationId ?? '')).toBe('queued');
    expect(await store.comparisons.resume('local', uuid(), 'sandbox')).toBe(false);
  });

  it('leaves what was not made for a comparison, or is made for another that goes on', async () => {
    const run = await insertOne(store, {
      settings: { model: 'a-model', params: { prompt: 'a cat', seed: 1 } },
    });
    const one = await startSeeds(store, [1, 2, 3]);
    const other = await startSeeds(store, [2, 3]);
    const ids = generationIds(one);
    expect(ids[0]).toBe(run.id);
    await store.comparisons.pause('local', one.id, 77);
    expect(await statesOf(ids)).toEqual(['queued', 'queued', 'queued']);
    await store.comparisons.pause('local', other.id, 78);
    expect(await statesOf(ids)).toEqual(['queued', 'cancelled', 'cancelled']);
    // The first to go on takes both along.
    await store.comparisons.resume('local', other.id, 'sandbox');
    await store.comparisons.pause('local', one.id, 79);
    expect(await statesOf(ids)).toEqual(['queued', 'queued', 'queued']);
  });

  it('puts back nothing of the other provider and nothing from the trash', async () => {
    const comparison = await startSeeds(store, [1, 2]);
    const ids = generationIds(comparison);
    await store.comparisons.pause('local', comparison.id, 77);
    await store.generations.setDeleted(ids[0] ?? '', 1);
    await store.comparisons.resume('local', comparison.id, 'sandbox');
    expect(await statesOf(ids)).toEqual(['cancelled', 'queued']);
    await store.comparisons.pause('local', comparison.id, 78);
    await store.comparisons.resume('local', comparison.id, 'segmind');
    expect(await statesOf(ids)).toEqual(['cancelled', 'cancelled']);
  });

  it('comes with deleting, and stays when that is undone', async () => {
    const comparison = await startSeeds(store, [1]);
    await store.comparisons.delete('local', comparison.id, 77);
    expect(await statesOf(generationIds(comparison))).toEqual(['cancelled']);
    await store.comparisons.restore('local', comparison.id);
    expect((await store.comparisons.get('local', comparison.id))?.pausedAt).toBe(77);
    await store.comparisons.resume('local', comparison.id, 'sandbox');
    expect(await statesOf(generationIds(comparison))).toEqual(['queued']);
  });

  it('counts a vote once, takes it back, and forgets all of them', async () => {
    const { id, members } = await startSeeds(store, [1, 2]);
    const { votes } = store.comparisons;
    const [left, right] = members.map(({ generationId }) => generationId ?? '');
    const vote = (over = {}) => ({
      id: uuid(),
      at: 1,
      left: left ?? '',
      right: right ?? '',
      choice: 'left' as const,
      ...over,
    });
    const [first, second] = [vote({ at: 5 }), vote({ choice: 'bad' })];
    for (const one of [first, second, first]) expect(await votes.add('local', id, one)).toBe(true);
    expect(await votes.list('local', id)).toEqual([first, second]);
    expect(await votes.add('local', id, vote({ left: uuid() }))).toBe(false);
    expect(await votes.add('local', id, vote({ left: right }))).toBe(false);
    expect(await votes.add('somebody-else', id, vote())).toBe(false);
    expect(await votes.undo('somebody-else', id, first.id)).toBe(false);
    expect(await votes.undo('local', id, first.id)).toBe(true);
    expect(await votes.undo('local', id, first.id)).toBe(false);
    expect(await votes.list('local', id)).toEqual([second]);
    expect(await votes.clear('local', id)).toBe(1);
    expect(await votes.list('local', id)).toEqual([]);
  });
}
