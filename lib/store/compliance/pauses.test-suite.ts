import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { generationIds, newComparison, startSeeds } from './comparisons.test-suite';
import { day, image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

/** How the making of a comparison waits and goes on. */
export function pausesSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const stateOf = async (id: string | undefined) => (await store.generations.get(id ?? ''))?.state;
  const statesOf = (ids: readonly string[]) => Promise.all(ids.map(stateOf));
  const heldOf = async (id: string) =>
    (await store.comparisons.get('local', id))?.members.map(({ held }) => held);

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

    const fourth = await store.generations.get(d);
    if (fourth) await store.generations.requeue(fourth, {}, { at: day });
    expect(await store.comparisons.isHeld(d)).toBe(false);
    await store.generations.move(d, 'queued', 'cancelled');
    for (let times = 0; times < 2; times += 1) {
      expect(
        await store.comparisons.resume('local', comparison.id, { provider: 'sandbox', at: day }),
      ).toMatchObject({ ok: true });
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
    await store.comparisons.resume('local', one.id, { provider: 'sandbox', at: day });
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
    expect(await store.comparisons.resume('local', uuid(), { provider: 'sandbox', at: day })).toEqual({
      ok: false,
      error: { kind: 'notFound' },
    });
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
    await store.comparisons.resume('local', other.id, { provider: 'sandbox', at: day });
    await store.comparisons.pause('local', one.id, 79);
    expect(await statesOf(ids)).toEqual(['queued', 'queued', 'queued']);
  });

  it('what was in the trash or another provider’s goes on when it can', async () => {
    const comparison = await startSeeds(store, [1, 2]);
    const ids = generationIds(comparison);
    await store.comparisons.pause('local', comparison.id, 77);
    await store.generations.setDeleted(ids[0] ?? '', 1);
    await store.comparisons.resume('local', comparison.id, { provider: 'sandbox', at: day });
    expect(await statesOf(ids)).toEqual(['cancelled', 'queued']);
    await store.comparisons.pause('local', comparison.id, 78);
    await store.comparisons.resume('local', comparison.id, { provider: 'segmind', at: day });
    expect(await statesOf(ids)).toEqual(['cancelled', 'cancelled']);
    await store.generations.setDeleted(ids[0] ?? '', null);
    expect(await heldOf(comparison.id)).toEqual([true, true]);
    await store.comparisons.resume('local', comparison.id, { provider: 'sandbox', at: day });
    expect(await statesOf(ids)).toEqual(['queued', 'queued']);
    expect(await heldOf(comparison.id)).toEqual([false, false]);
  });

  it('what two of them wait for goes on with the one that is left', async () => {
    const one = await startSeeds(store, [1]);
    const other = await startSeeds(store, [1]);
    await store.comparisons.pause('local', one.id, 77);
    await store.comparisons.pause('local', other.id, 78);
    await store.comparisons.delete('local', other.id, 79);
    await store.comparisons.delete('local', (await startSeeds(store, [2])).id, 79 + 25 * 60 * 60 * 1000);
    expect(await store.comparisons.restore('local', other.id)).toBe(false);
    await store.comparisons.resume('local', one.id, { provider: 'sandbox', at: day });
    expect(await statesOf(generationIds(one))).toEqual(['queued']);
  });

  it('what was paused twice with the same settings is made once', async () => {
    const one = await startSeeds(store, [1]);
    const other = await startSeeds(store, [1], { again: true });
    const same = [...generationIds(one), ...generationIds(other)];
    const picked = newComparison();
    await store.comparisons.pick(picked, same);
    for (const { id } of [one, other, picked]) await store.comparisons.pause('local', id, 77);
    expect(await statesOf(same)).toEqual(['cancelled', 'cancelled']);
    for (const { id } of [picked, other, one])
      await store.comparisons.resume('local', id, { provider: 'sandbox', at: day });
    expect((await statesOf(same)).filter((state) => state === 'queued')).toHaveLength(1);
  });

  it('comes with deleting, and stays when that is undone', async () => {
    const comparison = await startSeeds(store, [1]);
    await store.comparisons.delete('local', comparison.id, 77);
    expect(await statesOf(generationIds(comparison))).toEqual(['cancelled']);
    await store.comparisons.restore('local', comparison.id);
    expect((await store.comparisons.get('local', comparison.id))?.pausedAt).toBe(77);
    await store.comparisons.resume('local', comparison.id, { provider: 'sandbox', at: day });
    expect(await statesOf(generationIds(comparison))).toEqual(['queued']);
  });
}
