import { v7 as uuid } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { image, insertOne, succeedOne } from '@/lib/store/compliance/samples.test-suite';
import { imageRef } from '../models/image-ref';
import type { Generation } from '../store/contract';
import { openPicture } from './open-picture';
import { openShare } from './open-share';
import type { Share } from './share';
import { newToken, tokenHash } from './token';
import { giveOut, openWindow } from './window.test-support';

let window: Awaited<ReturnType<typeof openWindow>>;
let boat: Generation;
let fox: Generation;
beforeEach(async () => {
  window = await openWindow();
  await window.store.images.put(image('9', 30, 20), 1);
  const settings = {
    model: 'of-old',
    params: { prompt: 'a boat', seed: 7, image_urls: [imageRef('9'.repeat(64))] },
  };
  boat = await succeedOne(window.store, [image('a')], { settings, createdAt: 1 });
  fox = await succeedOne(window.store, [image('b')], { createdAt: 2 });
});

const gone = { ok: false, error: { kind: 'gone' } };
const visit = (token: string, now = 1000) => ({ token, cookie: undefined, now });
const boatAlone = (): Partial<Share> => ({ subject: { kind: 'results', ids: [boat.id] } });
/** The keys of a share's pictures, and those of their reference images. */
async function keysOf(token: string) {
  const opened = await openShare(window, visit(token));
  const pictures = opened.ok ? opened.value.shown.pictures : [];
  return {
    keys: pictures.map(({ key }) => key),
    references: pictures.flatMap((picture) => picture.references?.map(({ key }) => key) ?? []),
  };
}

test('a link shows its pictures, and each is found by its key', async () => {
  const token = await giveOut(window, {
    subject: { kind: 'results', ids: [fox.id, boat.id] },
    original: true,
  });
  expect(await openShare(window, visit(token))).toMatchObject({
    ok: true,
    value: { shown: { title: 'Boats', original: true, pictures: [{ sandbox: true }, { sandbox: true }] } },
  });
  const { keys } = await keysOf(token);
  for (const [at, row] of [fox, boat].entries()) {
    const found = await openPicture(window, visit(token), keys[at] ?? '');
    expect(found).toEqual({ ok: true, value: { image: row.images[0], original: true, indexed: false } });
  }
});

test('an ended, unknown, malformed or empty link is gone, and so are its pictures', async () => {
  const token = await giveOut(window, boatAlone());
  const [key = ''] = (await keysOf(token)).keys;
  const isGone = async (asked: string, now = 1000) => {
    expect(await openShare(window, visit(asked, now))).toEqual(gone);
    expect(await openPicture(window, visit(asked, now), key)).toEqual(gone);
  };
  for (const other of [newToken(), token.slice(1), `${token} `, '', tokenHash(token)]) await isGone(other);
  expect(await openPicture(window, visit(token), 'A'.repeat(22))).toEqual(gone);

  await window.store.generations.setDeleted(boat.id, 5);
  await isGone(token);
  await window.store.generations.setDeleted(boat.id, null);
  expect(await openPicture(window, visit(token), key)).toMatchObject({ ok: true });

  await isGone(token, 2000);
  await isGone(token, 1500);
  const { id } = (await window.store.shares.list('local', 1))[0] ?? { id: '' };
  await window.store.shares.change('local', id, { expiresAt: null });
  expect(await openPicture(window, visit(token), key)).toMatchObject({ ok: true });
  await window.store.shares.revoke('local', id, 1000);
  await isGone(token);
});

test('a link made anew has other words for the same window, and the old ones are gone', async () => {
  const old = await giveOut(window, { ...boatAlone(), id: uuid() });
  const [share] = await window.store.shares.list('local', 1);
  const token = newToken();
  await window.store.shares.renew('local', share?.id ?? '', tokenHash(token));
  expect(await openShare(window, visit(old))).toEqual(gone);
  expect(await openShare(window, visit(token))).toMatchObject({ ok: true });
});

test('one share’s key opens nothing through another, and two of equal bytes have two', async () => {
  const same = await succeedOne(window.store, [image('a')], { createdAt: 3 });
  const both: Share['subject'] = { kind: 'results', ids: [boat.id, same.id] };
  const one = await giveOut(window, { subject: both, id: uuid() });
  const other = await giveOut(window, { subject: both, id: uuid() });
  const [first, second] = (await keysOf(one)).keys;
  expect(first).not.toBe(second);
  expect(await openPicture(window, visit(one), first ?? '')).toMatchObject({ ok: true });
  expect(await openPicture(window, visit(other), first ?? '')).toEqual(gone);
});

test('reference images are seen at their level alone, and never had as files', async () => {
  const token = await giveOut(window, { ...boatAlone(), level: 'references', original: true, id: uuid() });
  const { references } = await keysOf(token);
  expect(references).toHaveLength(1);
  const [key = ''] = references;
  expect(await openPicture(window, visit(token), key)).toEqual({
    ok: true,
    value: { image: image('9', 30, 20), original: false, indexed: false },
  });
  const [share] = await window.store.shares.list('local', 1);
  await window.store.shares.change('local', share?.id ?? '', { level: 'settings' });
  expect(await openPicture(window, visit(token), key)).toEqual(gone);
  expect((await keysOf(token)).references).toEqual([]);
});

test('a collection is shown as it is now', async () => {
  const id = uuid();
  await window.store.collections.create({ id, owner: 'local', name: 'x', createdAt: 1 });
  const token = await giveOut(window, { subject: { kind: 'collection', id } });
  expect(await openShare(window, visit(token))).toEqual(gone);
  const put = (how: 'add' | 'remove') => window.store.curation.collect('local', { ids: [fox.id] }, id, how);
  await put('add');
  const [key = ''] = (await keysOf(token)).keys;
  expect(await openPicture(window, visit(token), key)).toMatchObject({ ok: true });
  await put('remove');
  expect(await openPicture(window, visit(token), key)).toEqual(gone);
});

test('a comparison’s places are named where settings are shown, and numbered below', async () => {
  const id = uuid();
  const waiting = await insertOne(window.store);
  const comparison = { id, owner: 'local', title: 'Private', createdAt: 1 };
  await window.store.comparisons.pick(comparison, [waiting.id, fox.id, boat.id]);
  const token = await giveOut(window, { subject: { kind: 'comparison', id } });
  const cells = (...labels: readonly string[]) => ({
    value: {
      shown: { comparison: { headings: [], cells: labels.map((label, picture) => ({ label, picture })) } },
    },
  });
  expect(await openShare(window, visit(token))).toMatchObject(cells('Picture 1', 'Picture 2'));
  const [share] = await window.store.shares.list('local', 1);
  await window.store.shares.change('local', share?.id ?? '', { level: 'settings' });
  const labels = ['a-model · prompt a cat · seed 1', 'of-old · prompt a boat · seed 7'];
  expect(await openShare(window, visit(token))).toMatchObject(cells(...labels));
});

test('a link is gone while its owner may show nothing, though nobody has revoked it', async () => {
  const token = await giveOut(window, boatAlone());
  const [key = ''] = (await keysOf(token)).keys;
  const left = { ...window, accounts: { mayShow: async (owner: string) => owner !== 'local' } };
  expect(await openShare(left, visit(token))).toEqual(gone);
  expect(await openPicture(left, visit(token), key)).toEqual(gone);
});
