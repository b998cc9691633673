import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { idsOf, image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

/** Collections that are shown to others of the studio. */
export function grantsSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const collection = async (name: string, owner = 'ada') => {
    const id = uuid();
    await store.collections.create({ id, owner, name, createdAt: 1 });
    return id;
  };
  const seenBy = async (person: string) => (await store.grants.received(person)).map(({ name }) => name);

  it('shows a collection to those it is granted to, and to nobody else', async () => {
    const boats = await collection('Boats');
    await collection('Private');
    expect(await store.grants.give('ada', boats, ['ben', 'cid', 'ben'], 5)).toBe(true);
    expect(await store.grants.given('ada')).toEqual(new Map([[boats, ['ben', 'cid']]]));
    expect(await store.grants.given('ben')).toEqual(new Map());
    const granted = { collectionId: boats, owner: 'ada', name: 'Boats', count: 0, grantedAt: 5 };
    expect(await store.grants.received('ben')).toEqual([granted]);
    expect(await store.grants.find('cid', boats)).toEqual(granted);
    for (const other of ['ada', 'eve', '']) {
      expect(await store.grants.received(other)).toEqual([]);
      expect(await store.grants.find(other, boats)).toBeUndefined();
    }
    expect(await store.grants.find('ben', uuid())).toBeUndefined();
  });

  it('takes back from whoever is left out, and leaves the others as they are', async () => {
    const [boats, foxes] = [await collection('Boats'), await collection('Foxes')];
    await store.grants.give('ada', boats, ['ben', 'cid'], 5);
    await store.grants.give('ada', foxes, ['ben'], 6);
    await store.grants.give('ada', boats, ['cid', 'dan'], 9);
    expect(await store.grants.find('ben', boats)).toBeUndefined();
    expect(await store.grants.find('cid', boats)).toMatchObject({ grantedAt: 5 });
    expect(await seenBy('dan')).toEqual(['Boats']);
    await store.grants.give('ada', boats, [], 10);
    expect(await store.grants.given('ada')).toEqual(new Map([[foxes, ['ben']]]));
  });

  it('grants nothing of somebody else’s, and nothing to its owner', async () => {
    const boats = await collection('Boats');
    await store.grants.give('ada', boats, ['ben', 'ada'], 5);
    expect(await store.grants.give('ben', boats, ['eve'], 6)).toBe(false);
    expect(await store.grants.give('ben', boats, [], 6)).toBe(false);
    expect(await store.grants.give('ada', uuid(), ['ben'], 6)).toBe(false);
    expect(await store.grants.given('ada')).toEqual(new Map([[boats, ['ben']]]));
  });

  it('lists the newest grant first, and counts what is made and outside the trash', async () => {
    const [boats, foxes] = [await collection('Boats'), await collection('Foxes')];
    await store.grants.give('ada', foxes, ['ben'], 5);
    await store.grants.give('ada', boats, ['ben'], 6);
    const own = { owner: 'ada' };
    const [made, trashed] = [
      await succeedOne(store, [image('a')], own),
      await succeedOne(store, [image('b')], own),
    ];
    const ids = idsOf(made, trashed, await insertOne(store, own));
    await store.curation.collect('ada', { ids }, boats, 'add');
    await store.generations.setDeleted(trashed.id, 5);
    expect(await store.grants.received('ben')).toMatchObject([
      { name: 'Boats', count: 1 },
      { name: 'Foxes', count: 0 },
    ]);
  });

  it('ends with the collection', async () => {
    const boats = await collection('Boats');
    await store.grants.give('ada', boats, ['ben'], 5);
    expect(await store.collections.delete('ben', boats)).toBe(false);
    expect(await seenBy('ben')).toEqual(['Boats']);
    expect(await store.collections.delete('ada', boats)).toBe(true);
    expect(await store.grants.find('ben', boats)).toBeUndefined();
  });

  it('forgets what somebody was shown, and what they showed', async () => {
    const [boats, cats] = [await collection('Boats'), await collection('Cats', 'ben')];
    await store.grants.give('ada', boats, ['ben', 'cid'], 5);
    await store.grants.give('ben', cats, ['ada', 'cid'], 5);
    await store.grants.forget('ben');
    expect(await seenBy('ben')).toEqual([]);
    expect(await seenBy('ada')).toEqual([]);
    expect(await seenBy('cid')).toEqual(['Boats']);
  });
}
