import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mostPictures } from '@/lib/sharing/share';
import type { Store } from '../contract';
import { type NewShare, revokedKeptMs } from '../share-contract';
import { newComparison } from './comparisons.test-suite';
import { idsOf, image, insertOne, type OpenStore, succeedOne } from './samples.test-suite';

const newShare = (values: Partial<NewShare> = {}): NewShare => ({
  id: uuid(),
  owner: 'local',
  subject: { kind: 'results', ids: [uuid()] },
  level: 'prompt',
  original: false,
  title: 'Boats',
  note: '',
  createdAt: 1000,
  expiresAt: 2000,
  password: null,
  indexed: false,
  embeddable: true,
  ...values,
});
const fresh = { expiredAt: null, revokedAt: null, views: 0 };
const hash = () => uuid();

/** How links are kept and what stands behind them. */
export function sharesSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  /** With its token's hash, which is also its title. */
  const add = async (values: Partial<NewShare> = {}) => {
    const token = hash();
    const share = newShare({ title: token, ...values });
    expect(await store.shares.create(share, token)).toMatchObject({ ok: true });
    return { ...share, token };
  };

  it('keeps a share once, and finds it by its token’s hash and for its owner', async () => {
    const { token, ...share } = await add({ password: 'scrypt', original: true });
    expect(await store.shares.byToken(token, 0)).toEqual({ ...share, ...fresh });
    expect(await store.shares.get('local', share.id, 0)).toEqual({ ...share, ...fresh });
    const again = await store.shares.create({ ...share, title: 'Cats' }, hash());
    expect(again).toEqual({ ok: false, error: { kind: 'exists' } });
    expect(await store.shares.get('somebody-else', share.id, 0)).toBeUndefined();
    expect(await store.shares.byToken(share.id, 0)).toBeUndefined();
  });

  it('lists an owner’s own, newest first', async () => {
    const old = await add({ createdAt: 1 });
    const young = await add({ createdAt: 2 });
    await add({ owner: 'somebody-else' });
    expect((await store.shares.list('local', 0)).map(({ id }) => id)).toEqual([young.id, old.id]);
  });

  it('forgets what is expired or revoked of an owner, and nothing else', async () => {
    const open = await add({ expiresAt: 2000 });
    await add({ expiresAt: 1500 });
    // The clock has been set back since.
    const met = await add({ expiresAt: 1800 });
    await store.shares.get('local', met.id, 1900);
    const revoked = await add({ expiresAt: null });
    await store.shares.revoke('local', revoked.id, 5);
    const other = await add({ owner: 'somebody-else', expiresAt: 1 });
    expect(await store.shares.forgetEnded('local', 1500)).toBe(3);
    expect((await store.shares.list('local', 0)).map(({ id }) => id)).toEqual([open.id]);
    expect(await store.shares.byToken(met.token, 0)).toBeUndefined();
    expect(await store.shares.get('somebody-else', other.id, 0)).toBeDefined();
    expect(await store.shares.forgetEnded('local', 1500)).toBe(0);
  });

  it('changes what is given alone, and nothing of others', async () => {
    const { id } = await add({ note: 'To keep' });
    const other = await add();
    expect(await store.shares.change('somebody-else', id, { title: 'Mine' })).toBeUndefined();
    expect(await store.shares.change('local', id, {})).toMatchObject({ note: 'To keep' });
    const patch = { level: 'references', original: true, title: '', expiresAt: null } as const;
    const more = { password: 'scrypt', indexed: true, embeddable: false };
    const changed = await store.shares.change('local', id, { ...patch, ...more });
    expect(changed).toMatchObject({ ...patch, ...more, note: 'To keep' });
    expect(await store.shares.get('local', id, 0)).toEqual(changed);
    expect(await store.shares.get('local', other.id, 0)).toMatchObject({ title: other.title });
  });

  it('stays expired once it has been met so, until it is given another end', async () => {
    const { id, token } = await add({ expiresAt: 2000 });
    expect(await store.shares.byToken(token, 1999)).toMatchObject({ expiredAt: null });
    expect(await store.shares.byToken(token, 2000)).toMatchObject({ expiredAt: 2000 });
    expect(await store.shares.byToken(token, 1)).toMatchObject({ expiredAt: 2000 });
    expect(await store.shares.change('local', id, { title: 'x' })).toMatchObject({ expiredAt: 2000 });
    expect(await store.shares.change('local', id, { expiresAt: 9000 })).toMatchObject({ expiredAt: null });
    const listed = await add({ expiresAt: 3000 });
    await store.shares.list('local', 3000);
    expect(await store.shares.get('local', listed.id, 1)).toMatchObject({ expiredAt: 3000 });
  });

  it('is revoked for good, and forgotten a while later', async () => {
    const { id, token } = await add();
    expect(await store.shares.revoke('somebody-else', id, 50)).toBeUndefined();
    for (const at of [50, 60]) {
      expect(await store.shares.revoke('local', id, at)).toMatchObject({ revokedAt: 50 });
    }
    expect(await store.shares.change('local', id, { expiresAt: null })).toBeUndefined();
    expect(await store.shares.renew('local', id, hash())).toBeUndefined();
    expect(await store.shares.list('local', 50 + revokedKeptMs)).toHaveLength(1);
    expect(await store.shares.list('somebody-else', 51 + revokedKeptMs)).toEqual([]);
    expect(await store.shares.byToken(token, 51 + revokedKeptMs)).toMatchObject({ revokedAt: 50 });
    expect(await store.shares.list('local', 51 + revokedKeptMs)).toEqual([]);
    expect(await store.shares.byToken(token, 0)).toBeUndefined();
  });

  it('takes another token for the one before', async () => {
    const { id, token } = await add();
    const next = hash();
    expect(await store.shares.renew('somebody-else', id, next)).toBeUndefined();
    expect(await store.shares.renew('local', id, next)).toMatchObject({ id });
    expect(await store.shares.byToken(token, 0)).toBeUndefined();
    expect(await store.shares.byToken(next, 0)).toMatchObject({ id });
  });

  it('counts views, those at once too', async () => {
    const [{ id: one }, { id: another }] = [await add(), await add()];
    await add();
    const once = new Map([[one, 1]]);
    await Promise.all(Array.from({ length: 20 }, () => store.shares.countViews(once)));
    await store.shares.countViews(new Map([...once, [another, 3], [uuid(), 5]]));
    const counted = (await store.shares.list('local', 0)).map(({ views }) => views);
    expect(counted.sort((a, b) => a - b)).toEqual([0, 3, 21]);
  });

  it('shows what is made and outside the trash of its owner, in its order', async () => {
    const one = await succeedOne(store, [image('a'), image('b')], { createdAt: 1 });
    const two = await succeedOne(store, [image('a')], { createdAt: 2 });
    const trashed = await succeedOne(store, [image('c')]);
    await store.generations.setDeleted(trashed.id, 5);
    const foreign = await succeedOne(store, [image('d')], { owner: 'somebody-else' });
    const waiting = await insertOne(store);
    const named = idsOf(two, trashed, foreign, waiting, one, two);
    const collection = { id: uuid(), owner: 'local', name: 'x', createdAt: 1 };
    await store.collections.create(collection);
    await store.curation.collect('local', { ids: named }, collection.id, 'add');
    const { id } = newComparison();
    await store.comparisons.pick(newComparison(id), idsOf(one, two, waiting, one));

    const seen = async (subject: NewShare['subject'], limit = mostPictures, owner = 'local') => {
      const members = await store.shares.members(owner, subject, limit);
      const pictures = await store.shares.pictures(owner, subject, limit);
      const images = members.flatMap((row) =>
        row.images.map((found) => ({ generationId: row.id, image: found })),
      );
      expect(pictures).toEqual(images);
      expect(members).toEqual(await Promise.all(members.map((row) => store.generations.get(row.id))));
      return idsOf(...members);
    };
    expect(await seen({ kind: 'results', ids: named })).toEqual([two.id, one.id]);
    expect(await seen({ kind: 'results', ids: named }, 1)).toEqual([two.id]);
    expect(await seen({ kind: 'collection', id: collection.id })).toEqual([two.id, one.id]);
    expect(await seen({ kind: 'comparison', id })).toEqual([one.id, two.id]);
    for (const subject of [
      { kind: 'collection', id: collection.id } as const,
      { kind: 'comparison', id } as const,
    ]) {
      expect(await seen(subject, mostPictures, 'somebody-else')).toEqual([]);
    }
    await store.comparisons.delete('local', id, 9);
    expect(await seen({ kind: 'comparison', id })).toEqual([]);
    await store.collections.delete('local', collection.id);
    expect(await seen({ kind: 'collection', id: collection.id })).toEqual([]);
  });
}
