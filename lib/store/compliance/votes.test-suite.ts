import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { newComparison } from './comparisons.test-suite';
import { image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

/** How two pictures of a comparison are judged. */
export function votesSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const notFound = { ok: false, error: { kind: 'notFound' } };

  it('counts a vote once, takes it back, and forgets all of them', async () => {
    const [left, right] = [await succeedOne(store, [image('a')]), await succeedOne(store, [image('b')])];
    const waits = await insertOne(store);
    const { id } = newComparison();
    await store.comparisons.pick(newComparison(id), [left.id, right.id, waits.id]);
    const { votes } = store.comparisons;
    const sides = { left: left.id, right: right.id };
    const vote = (over = {}) => ({ id: uuid(), at: 1, ...sides, choice: 'left' as const, ...over });
    const [first, second] = [vote({ at: 5 }), vote({ choice: 'bad' })];
    for (const one of [first, second, first]) {
      expect(await votes.add('local', id, one)).toEqual({ ok: true, value: null });
    }
    expect(await votes.list('local', id)).toEqual([first, second]);
    for (const over of [{ left: uuid() }, { left: right.id }, { left: waits.id }]) {
      expect(await votes.add('local', id, vote(over))).toEqual(notFound);
    }
    expect(await votes.add('somebody-else', id, vote())).toEqual(notFound);
    await store.generations.setDeleted(left.id, 1);
    expect(await votes.add('local', id, vote())).toEqual(notFound);
    expect(await votes.add('local', id, first)).toMatchObject({ ok: true });

    expect(await votes.undo('somebody-else', id, first.id)).toBe(false);
    expect(await votes.undo('local', id, first.id)).toBe(true);
    expect(await votes.undo('local', id, first.id)).toBe(false);
    expect(await votes.list('local', id)).toEqual([second]);
    expect(await votes.clear('somebody-else', id)).toBe(false);
    expect(await votes.clear('local', uuid())).toBe(false);
    expect(await votes.list('local', id)).toEqual([second]);
    expect(await votes.clear('local', id)).toBe(true);
    expect(await votes.list('local', id)).toEqual([]);
  });
}
