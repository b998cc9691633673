import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  everything,
  example,
  exported,
  imported,
  keepPicture,
  type Library,
  openLibrary,
  owner,
} from '../library.test-support';

let from: Library;
let to: Library;
beforeEach(async () => {
  from = await openLibrary();
  to = await openLibrary();
});
afterEach(async () => {
  await from.close();
  await to.close();
});

const id = randomUUID();
const shelf = { id, name: 'Harbours', createdAt: 5 };
const search = { id, name: 'At dusk', text: 'dusk', createdAt: 5 };
const preset = { id, name: 'Soft', model: 'flux-2-flex', params: { guidance: 3 }, createdAt: 5 };

/** What somebody has of all that a bundle brings. */
const ofAll = async ({ store }: Library, whose: string) => ({
  pictures: await store.gallery.count({ owner: whose, query: { clauses: [] } }),
  collections: await store.collections.list(whose),
  searches: await store.searches.list(whose),
  presets: await store.presets.list(whose),
});

test('what another has in this studio is left out and named; theirs stays as it is', async () => {
  const [theirs, free] = [await keepPicture(from, 1), await keepPicture(from, 50)];
  const known = example({ images: [theirs], rating: 5, tags: ['mine'] });
  const fresh = example({ images: [free] });
  await from.store.generations.adopt([known, fresh]);
  await from.store.collections.create({ ...shelf, owner });
  await from.store.curation.collect(owner, { ids: [known.id, fresh.id] }, id, 'add');
  await from.store.searches.put(owner, search);
  await from.store.presets.put(owner, preset);

  const ada = 'ada';
  await to.store.generations.adopt([{ ...known, owner: ada, rating: 0, tags: [] }]);
  await to.store.collections.create({ ...shelf, owner: ada, name: 'Ada’s' });
  await to.store.searches.put(ada, { ...search, name: 'Ada’s' });
  await to.store.presets.put(ada, { ...preset, name: 'Ada’s' });
  const before = await ofAll(to, ada);

  const view = await imported(to, await exported(from, everything));
  expect(view.generations).toMatchObject({ added: 1, known: 0, leftOut: 1 });
  expect([view.collections.added, view.searches.added, view.presets.added]).toEqual([0, 0, 0]);
  const told = view.problems.map(({ file, message }) => `${file}: ${message}`);
  expect(told).toHaveLength(4);
  for (const one of told)
    expect(one).toMatch(/: (“.*”|Generation \S{36}) is in this studio already and belongs to/);
  expect(told.join()).not.toContain('Ada');
  expect(await ofAll(to, ada)).toEqual(before);
  expect(await to.store.generations.get(known.id)).toMatchObject({ owner: ada, rating: 0, tags: [] });
  expect(await ofAll(to, owner)).toMatchObject({ collections: [], searches: [], presets: [] });
  expect(await to.store.images.find(owner, theirs.hash)).toBeUndefined();
});
