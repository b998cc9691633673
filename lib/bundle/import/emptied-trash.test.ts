import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { emptyTrashOnce } from '@/lib/jobs/empty-trash';
import { imageRef } from '@/lib/models/image-ref';
import type { Store } from '@/lib/store/contract';
import {
  everything,
  example,
  exported,
  imported,
  keepPicture,
  openLibrary,
  owner,
} from '../library.test-support';

type When =
  | 'before generations are taken in'
  | 'after it'
  | 'before presets are taken in'
  | 'after that'
  | 'while they are looked for';

/** A store whose trash is emptied in the middle of what an import does with it. */
function emptied(store: Store, when: When, empty: () => Promise<unknown>): Store {
  return {
    ...store,
    images: {
      ...store.images,
      async find(owner, hash) {
        const found = await store.images.find(owner, hash);
        if (when === 'while they are looked for') await empty();
        return found;
      },
    },
    generations: {
      ...store.generations,
      async adopt(rows) {
        if (when === 'before generations are taken in') await empty();
        const adopted = await store.generations.adopt(rows);
        if (when === 'after it') await empty();
        return adopted;
      },
    },
    presets: {
      ...store.presets,
      async put(...row) {
        if (when === 'before presets are taken in') await empty();
        const kept = await store.presets.put(...row);
        if (when === 'after that') await empty();
        return kept;
      },
    },
  };
}

test.each<When>([
  'before generations are taken in',
  'after it',
  'before presets are taken in',
  'after that',
  'while they are looked for',
])('the trash is emptied of the very pictures a bundle brings, %s: none is lost', async (when) => {
  const from = await openLibrary();
  let empty = async () => {};
  const to = await openLibrary({ seen: (store) => emptied(store, when, () => empty()) });
  try {
    const reds = [10, 60, 110];
    const [shown, reference, wanted] = await Promise.all(reds.map((red) => keepPicture(from, red)));
    await Promise.all(reds.map((red) => keepPicture(to, red)));
    if (!(shown && reference && wanted)) throw new Error('no pictures');
    const settings = (hash: string) => ({ model: 'retired', params: { images: [imageRef(hash)] } });
    const row = () => example({ images: [shown], settings: settings(reference.hash) });
    const preset = { id: randomUUID(), name: 'Fox', ...settings(wanted.hash), createdAt: 5 };
    const brought = row();
    await from.store.generations.adopt([brought]);
    await from.store.presets.put(owner, preset);

    const thrown = { ...row(), deletedAt: 5 };
    const alsoThrown = example({ images: [wanted], deletedAt: 5 });
    await to.store.generations.adopt([thrown, alsoThrown]);
    empty = () => emptyTrashOnce(to, { owner }).then(() => {});
    const report = await imported(to, await exported(from, everything));
    expect(report).toMatchObject({ problems: [], generations: { added: 1 }, presets: { added: 1 } });
    expect(await to.store.generations.get(thrown.id)).toBeUndefined();
    for (const { hash } of [shown, reference, wanted]) {
      expect(await to.store.images.get(hash)).toMatchObject({ hash });
      expect(await to.blobs.read(hash, 'original')).toEqual(await from.blobs.read(hash, 'original'));
    }
  } finally {
    await from.close();
    await to.close();
  }
});
