import { v7 as uuid } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { idsOf, image, succeedOne } from '@/lib/store/compliance/samples.test-suite';
import { imageRef } from '../models/image-ref';
import type { Generation } from '../store/contract';
import { grantedTo } from './granted';
import { pictureKey } from './picture-key';
import { openWindow } from './window.test-support';

let store: Awaited<ReturnType<typeof openWindow>>['store'];
let boat: Generation;
let id: string;
beforeEach(async () => {
  ({ store } = await openWindow());
  const own = { owner: 'ada', settings: { model: 'of-old', params: { prompt: 'a boat', seed: 7 } } };
  boat = await succeedOne(store, [image('a')], own);
  id = uuid();
  await store.collections.create({ id, owner: 'ada', name: 'Boats', createdAt: 1 });
  await store.curation.collect('ada', { ids: [boat.id] }, id, 'add');
  await store.grants.give('ada', id, ['ben'], 1);
});

const ben = () => grantedTo(store, 'ben');
const keyOf = async () => (await ben().list())[0]?.covers[0]?.key ?? '';

test('a granted collection is listed, opens with settings, and its pictures are found by their keys', async () => {
  const key = await keyOf();
  const cover = { key, width: 640, height: 480, placeholder: 'AAAA' };
  expect(await ben().list()).toEqual([{ id, owner: 'ada', name: 'Boats', count: 1, covers: [cover] }]);
  expect(await ben().open(id)).toMatchObject({
    title: 'Boats',
    original: false,
    pictures: [{ key, prompt: 'a boat', settings: { params: { seed: 7 } } }],
  });
  expect(await ben().picture(id, key)).toEqual(boat.images[0]);
});

test('nobody else gets to it, whatever they know of it', async () => {
  const key = await keyOf();
  for (const other of ['eve', 'ada', 'local', '']) {
    const granted = grantedTo(store, other);
    expect(await granted.list()).toEqual([]);
    expect(await granted.open(id)).toBeUndefined();
    expect(await granted.picture(id, key)).toBeUndefined();
  }
});

test('what is taken back, taken out or deleted is gone at once, with the pictures', async () => {
  const key = await keyOf();
  const seen = async () => [
    (await ben().list()).length,
    (await ben().open(id)) !== undefined,
    (await ben().picture(id, key)) !== undefined,
  ];
  const [there, gone] = [
    [1, true, true],
    [0, false, false],
  ];
  await store.grants.give('ada', id, [], 2);
  expect(await seen()).toEqual(gone);
  await store.grants.give('ada', id, ['ben'], 3);
  expect(await seen()).toEqual(there);
  await store.generations.setDeleted(boat.id, 5);
  expect(await seen()).toEqual(gone);
  await store.generations.setDeleted(boat.id, null);
  await store.curation.collect('ada', { ids: [boat.id] }, id, 'remove');
  expect(await seen()).toEqual(gone);
  await store.curation.collect('ada', { ids: [boat.id] }, id, 'add');
  expect(await seen()).toEqual(there);
  await store.collections.delete('ada', id);
  expect(await seen()).toEqual(gone);
});

test('a grant opens its collection alone, and not what its pictures were made from', async () => {
  await store.images.put(image('9', 30, 20), 1);
  const settings = { model: 'of-old', params: { prompt: 'x', image_urls: [imageRef('9'.repeat(64))] } };
  const secret = await succeedOne(store, [image('b')], { owner: 'ada' });
  const made = await succeedOne(store, [image('c')], { owner: 'ada', settings });
  await store.curation.collect('ada', { ids: idsOf(made) }, id, 'add');
  const other = { id: uuid(), owner: 'ada', name: 'x', createdAt: 1 };
  await store.collections.create(other);
  await store.curation.collect('ada', { ids: idsOf(secret, boat) }, other.id, 'add');
  expect(await ben().open(other.id)).toBeUndefined();
  expect(await ben().picture(other.id, await keyOf())).toBeUndefined();
  for (const hash of ['a', 'b']) {
    const key = pictureKey(`granted:${id}`, secret.id, hash.repeat(64));
    expect(await ben().picture(id, key)).toBeUndefined();
  }
  expect(JSON.stringify(await ben().open(id))).not.toMatch(/references|9{64}/);
});
