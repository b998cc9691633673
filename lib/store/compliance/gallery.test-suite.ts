import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../contract';
import { everything, where, word } from './queries.test-suite';
import {
  day,
  idsOf,
  image,
  insertOne,
  newGeneration,
  type OpenStore,
  prompted,
  succeedOne,
} from './samples.test-suite';

/** How the gallery is walked through and counted. */
export function gallerySuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('walks in pages, within times and between neighbours', async () => {
    const rows = await Promise.all(Array.from({ length: 9 }, (_, n) => prompted(store, 'cat', { steps: n })));
    const query = where(word('cat'));
    const [, , , fourth] = rows;
    const before = { createdAt: fourth?.createdAt ?? 0, id: fourth?.id ?? '' };
    expect(await store.gallery.ids({ owner: 'local', query, before, limit: 2 })).toEqual(
      idsOf(...rows.slice(1, 3).reverse()),
    );
    const beside = await store.gallery.neighbours({ owner: 'local', query, id: before.id });
    expect([beside.newer?.id, beside.older?.id]).toEqual([rows[4]?.id, rows[2]?.id]);
    const none = { owner: 'local', query, from: 0, to: 1, limit: 9 };
    expect(await store.gallery.ids(none)).toEqual([]);
    expect(await store.gallery.ids({ ...none, owner: 'somebody-else', to: Date.now() })).toEqual([]);
  });

  it('counts per day of the zone and splits full days', { timeout: 30_000 }, async () => {
    await insertOne(store, { createdAt: day + 3_600_000, expectedWidth: 1000, expectedHeight: 500 });
    await insertOne(store, { createdAt: day - 1, expectedWidth: 500, expectedHeight: 500 });
    const utc = await store.gallery.timeline({ owner: 'local', query: everything });
    const bucket = { count: 1, to: expect.any(Number) };
    expect(utc).toMatchObject({
      total: 2,
      buckets: [
        { ...bucket, from: day, to: day + 86_400_000, ratioSum: 2 },
        { ...bucket, from: day - 86_400_000, ratioSum: 1 },
      ],
    });
    const east = await store.gallery.timeline({ owner: 'local', query: everything, zoneMinutes: 60 });
    expect(east.buckets).toMatchObject([{ from: day - 3_600_000, count: 2 }]);
    await store.generations.insert(
      Array.from({ length: 1001 }, (_, runIndex) =>
        newGeneration({ runId: uuid(), runIndex, createdAt: day + 7_200_000 + runIndex }),
      ),
    );
    const full = await store.gallery.timeline({ owner: 'local', query: everything });
    expect(full.buckets.map(({ from, to, count }) => [from - day, to - from, count])).toEqual([
      [7_200_000, 60_000, 1001],
      [3_600_000, 3_600_000, 1],
      [-86_400_000, 86_400_000, 1],
    ]);
    expect(full.total).toBe(1003);
  });

  it('counts values of what is found', async () => {
    const done = await succeedOne(store, [image('a')], {
      settings: { model: 'm', params: { prompt: 'cat' } },
    });
    await prompted(store, 'dog');
    for (const digit of ['d', 'e']) await prompted(store, 'dog', { refs: [`sha256:${image(digit).hash}`] });
    await store.curation.set('local', { ids: [done.id] }, { favourite: true, rating: 4 });
    await store.curation.tag('local', { ids: [done.id] }, ['Client'], []);
    const facets = await store.gallery.facets({ owner: 'local', query: everything });
    expect(facets).toMatchObject({
      total: 4,
      models: [
        { value: 'a-model', count: 3 },
        { value: 'm', count: 1 },
      ],
      formats: [{ value: 'png', count: 1 }],
      favourites: 1,
      tags: [{ value: 'Client', count: 1 }],
      providers: [{ value: 'sandbox', count: 4 }],
      references: 2,
    });
    const dogs = await store.gallery.facets({ owner: 'local', query: where(word('dog')) });
    expect(dogs).toMatchObject({
      total: 3,
      favourites: 0,
      references: 2,
      tags: [],
      states: [{ value: 'queued', count: 3 }],
    });
  });

  it('knows past prompts', async () => {
    const settings = { model: 'm', params: { prompt: 'cat', seed: 7 } };
    await succeedOne(store, [image('a')], { settings });
    await insertOne(store, { settings: { ...settings, params: { seed: 8, prompt: 'cat' } } });
    const prompts = await store.gallery.prompts({ owner: 'local', query: everything, limit: 5 });
    expect(prompts).toMatchObject([{ text: 'cat', model: 'm' }]);
  });
}
