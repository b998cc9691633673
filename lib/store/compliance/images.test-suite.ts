import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { image, type OpenStore, succeedOne } from './samples.test-suite';

/** What is remembered of pictures, apart from their bytes. */
export function imagesSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('remembers images, newest first, and again when they are seen again', async () => {
    await store.images.keep('local', image('a'), 1);
    await store.images.keep('local', image('b'), 2);
    expect(await store.images.recent('local', 5)).toEqual([image('b'), image('a')]);
    await store.images.keep('local', image('a'), 3);
    expect(await store.images.recent('local', 1)).toEqual([image('a')]);
    expect(await store.images.get(image('c').hash)).toBeUndefined();
  });

  it('knows whose they are: of those who made them, and of those who brought them along', async () => {
    const [made, brought] = [image('a'), image('b')];
    await succeedOne(store, [made]);
    await store.images.keep('somebody-else', brought, 2);
    for (const [owner, own, other] of [
      ['local', made, brought],
      ['somebody-else', brought, made],
    ] as const) {
      expect(await store.images.recent(owner, 5)).toEqual([own]);
      expect(await store.images.find(owner, own.hash)).toEqual(own);
      expect(await store.images.find(owner, other.hash)).toBeUndefined();
    }
    await store.images.keep('local', brought, 3);
    expect(await store.images.recent('local', 5)).toHaveLength(2);
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
}
