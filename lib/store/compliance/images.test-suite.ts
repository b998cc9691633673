import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { image, type OpenStore } from './samples.test-suite';

/** What is remembered of pictures, apart from their bytes. */
export function imagesSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('remembers images, newest first, and again when they are seen again', async () => {
    await store.images.put(image('a'), 1);
    await store.images.put(image('b'), 2);
    expect(await store.images.recent(5)).toEqual([image('b'), image('a')]);
    await store.images.put(image('a'), 3);
    expect(await store.images.recent(1)).toEqual([image('a')]);
    expect(await store.images.get(image('c').hash)).toBeUndefined();
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
