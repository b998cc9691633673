import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clause, Query } from '@/lib/search/query';
import type { Generation, NewGeneration, Store } from './contract';
import { day, image, newGeneration, storeHelpers } from './store-helpers.test-suite';

const all: Query = { clauses: [] };
const where = (...clauses: readonly Clause[]): Query => ({ clauses });
const word = (text: string, not = false): Clause => ({ kind: 'word', text, prefix: false, not });
const prefix = (text: string): Clause => ({ kind: 'word', text, prefix: true, not: false });
const phrase = (text: string): Clause => ({ kind: 'phrase', text, not: false });
const is = (field: string, value: string | number, not = false): Clause => ({
  kind: 'field',
  field,
  comparison: ':',
  value,
  not,
});
const than = (field: string, comparison: '<' | '<=' | '>' | '>=', value: number): Clause => ({
  kind: 'field',
  field,
  comparison,
  value,
  not: false,
});

/** What looking through the gallery must do over every implementation of `Store`. */
export function galleryCompliance(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a gallery`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const make = (values: Partial<NewGeneration> = {}) => storeHelpers(store).insert(values);
    const prompted = (prompt: string, params = {}) =>
      make({ settings: { model: 'a-model', params: { prompt, seed: 1, ...params } } });
    const find = async (query: Query): Promise<readonly string[]> =>
      (await store.gallery.page({ owner: 'local', query, limit: 50 })).map(({ id }) => id);
    const ids = (...rows: readonly Generation[]) => rows.map(({ id }) => id);

    describe('words', () => {
      it('finds words, phrases, beginnings and what lacks a word, newest first', async () => {
        const red = await prompted('A red cat on a red sofa');
        const car = await prompted('red car, cat in it');
        const kafer = await prompted('Ein Käfer');
        expect(await find(where(word('CAT')))).toEqual(ids(car, red));
        expect(await find(where(word('cat'), word('sofa')))).toEqual(ids(red));
        expect(await find(where(phrase('red cat')))).toEqual(ids(red));
        expect(await find(where(prefix('ca')))).toEqual(ids(car, red));
        expect(await find(where(word('red'), word('sofa', true)))).toEqual(ids(car));
        expect(await find(where(word('cat', true)))).toEqual(ids(kafer));
        expect(await find(where(word('kafer')))).toEqual(ids(kafer));
      });

      it('takes nothing a person writes for an operator', async () => {
        const cat = await prompted('cat OR dog "quoted" NEAR(a b) prompt: x^2 - y*');
        for (const text of [
          'OR',
          '"quoted"',
          'NEAR(a',
          'prompt:',
          'x^2',
          '*',
          '"',
          "'",
          '(',
          '-',
          '\0',
          'a"b',
          'AND NOT',
        ]) {
          await expect(find(where(word(text)))).resolves.toBeDefined();
          await expect(find(where(phrase(text), prefix(text)))).resolves.toBeDefined();
        }
        expect(await find(where(word('OR')))).toEqual(ids(cat));
        expect(await find(where(word('NOT')))).toEqual([]);
      });

      it('finds pictographs, scripts without spaces and those from right to left', async () => {
        const emoji = await prompted('party🎉🎉 time 👩‍🚀');
        const japanese = await prompted('夜の東京タワー');
        const hebrew = await prompted('חתול אדום');
        expect(await find(where(word('🎉')))).toEqual(ids(emoji));
        expect(await find(where(word('party')))).toEqual(ids(emoji));
        expect(await find(where(word('👩‍🚀')))).toEqual(ids(emoji));
        expect(await find(where(word('東京')))).toEqual(ids(japanese));
        expect(await find(where(word('京東')))).toEqual([]);
        expect(await find(where(word('אדום')))).toEqual(ids(hebrew));
      });
    });

    describe('fields', () => {
      it('finds parameters by value and by range', async () => {
        const few = await prompted('a', { steps: 10, sampler: 'Euler', upsample: true, size: '16:9' });
        const many = await prompted('b', { steps: 40, sampler: 'ddim', upsample: false, size: '9:16' });
        expect(await find(where(is('steps', 40)))).toEqual(ids(many));
        expect(await find(where(than('steps', '>', 10)))).toEqual(ids(many));
        expect(await find(where(than('steps', '<=', 10)))).toEqual(ids(few));
        expect(await find(where(than('size', '>', 1)))).toEqual([]);
        expect(await find(where(is('sampler', 'euler')))).toEqual(ids(few));
        expect(await find(where(is('upsample', 'true')))).toEqual(ids(few));
        expect(await find(where(is('steps', 40, true)))).toEqual(ids(few));
        expect(await find(where(is('nothing-like-it', 1)))).toEqual([]);
        expect(await find(where(is('odd\'"key', 1), than('odd\'"$.key', '>', 1)))).toEqual([]);
      });

      it('finds by model, state, cost, size, ratio, references, run and id', async () => {
        const { succeed } = storeHelpers(store);
        const flex = await make({
          settings: {
            model: 'flux-2-flex',
            params: { prompt: '', image_urls: [`sha256:${'a'.repeat(64)}`] },
          },
        });
        const wide = await succeed([image('a', 1344, 768)], {
          settings: { model: 'klein', params: { prompt: '' } },
        });
        const found: readonly (readonly [Clause, Generation])[] = [
          [is('model', 'FLEX'), flex],
          [is('model', 'lei'), wide],
          [is('is', 'running'), flex],
          [is('has', 'reference'), flex],
          [is('has', 'cost'), wide],
          [than('cost', '<', 0.3), wide],
          [is('ratio', '16:9'), wide],
          [is('format', 'png'), wide],
          [than('width', '>', 1300), wide],
          [is('run', flex.runId), flex],
          [is('id', wide.id), wide],
        ];
        for (const [clause, expected] of found) {
          expect([clause, await find(where(clause))]).toEqual([clause, ids(expected)]);
          const other = expected === flex ? wide : flex;
          expect(await find(where({ ...clause, not: true }))).toEqual(ids(other));
        }
        for (const value of [
          'failed',
          'unconfirmed',
          'cancelled',
          'reproduced',
          'draft',
          'final',
          'unheard-of',
        ]) {
          expect(await find(where(is('is', value)))).toEqual([]);
        }
        expect(await find(where(is('is', 'sandbox')))).toEqual(ids(wide, flex));
      });

      it('finds by date in the clock of the person', async () => {
        const late = await make({ createdAt: Date.UTC(2026, 10, 1, 23, 30) });
        const on = (field: string, value: string, zoneMinutes: number) =>
          store.gallery.ids({ owner: 'local', query: where(is(field, value)), zoneMinutes, limit: 9 });
        expect(await on('on', '2026-11-01', 0)).toEqual([late.id]);
        expect(await on('on', '2026-11-01', 60)).toEqual([]);
        expect(await on('on', '2026-11-02', 60)).toEqual([late.id]);
        expect(await on('before', '2026-11-02', 0)).toEqual([late.id]);
        expect(await on('after', '2026-10', 0)).toEqual([late.id]);
      });

      it('agrees with a look at every row, however clauses are combined', async () => {
        const rows: Generation[] = [];
        for (let n = 0; n < 60; n += 1) {
          rows.push(await prompted(n % 2 ? 'red cat' : 'dog', { steps: n % 7, cfg: n % 3 }));
        }
        const tests: readonly (readonly [Clause, (n: number) => boolean])[] = [
          [word('cat'), (n) => n % 2 === 1],
          [word('dog', true), (n) => n % 2 === 1],
          [is('steps', 3), (n) => n % 7 === 3],
          [is('steps', 3, true), (n) => n % 7 !== 3],
          [than('steps', '>=', 4), (n) => n % 7 >= 4],
          [is('cfg', 1), (n) => n % 3 === 1],
        ];
        for (let chosen = 0; chosen < 2 ** tests.length; chosen += 1) {
          const some = tests.filter((_, bit) => chosen & (1 << bit));
          const expected = rows.filter((_, n) => some.every(([, holds]) => holds(n))).reverse();
          const query = where(...some.map(([clause]) => clause));
          expect(await find(query)).toEqual(expected.slice(0, 50).map(({ id }) => id));
          expect(await store.gallery.count({ owner: 'local', query })).toBe(expected.length);
        }
      });
    });

    it('walks in pages, within times and between neighbours', async () => {
      const rows = await Promise.all(Array.from({ length: 9 }, (_, n) => prompted('cat', { steps: n })));
      const query = where(word('cat'));
      const [, , , fourth] = rows;
      const before = { createdAt: fourth?.createdAt ?? 0, id: fourth?.id ?? '' };
      expect(await store.gallery.ids({ owner: 'local', query, before, limit: 2 })).toEqual(
        ids(...rows.slice(1, 3).reverse()),
      );
      const beside = await store.gallery.neighbours({ owner: 'local', query, id: before.id });
      expect([beside.newer?.id, beside.older?.id]).toEqual([rows[4]?.id, rows[2]?.id]);
      const none = { owner: 'local', query, from: 0, to: 1, limit: 9 };
      expect(await store.gallery.ids(none)).toEqual([]);
      expect(await store.gallery.ids({ ...none, owner: 'somebody-else', to: Date.now() })).toEqual([]);
    });

    it('counts per day of the zone and splits full days', { timeout: 30_000 }, async () => {
      await make({ createdAt: day + 3_600_000, expectedWidth: 1000, expectedHeight: 500 });
      await make({ createdAt: day - 1, expectedWidth: 500, expectedHeight: 500 });
      const utc = await store.gallery.timeline({ owner: 'local', query: all });
      const bucket = { count: 1, to: expect.any(Number) };
      expect(utc).toMatchObject({
        total: 2,
        buckets: [
          { ...bucket, from: day, to: day + 86_400_000, ratioSum: 2 },
          { ...bucket, from: day - 86_400_000, ratioSum: 1 },
        ],
      });
      const east = await store.gallery.timeline({ owner: 'local', query: all, zoneMinutes: 60 });
      expect(east.buckets).toMatchObject([{ from: day - 3_600_000, count: 2 }]);
      await store.generations.insert(
        Array.from({ length: 1001 }, (_, runIndex) =>
          newGeneration({ runId: uuid(), runIndex, createdAt: day + 7_200_000 + runIndex }),
        ),
      );
      const full = await store.gallery.timeline({ owner: 'local', query: all });
      expect(full.buckets.map(({ from, to, count }) => [from - day, to - from, count])).toEqual([
        [7_200_000, 60_000, 1001],
        [3_600_000, 3_600_000, 1],
        [-86_400_000, 86_400_000, 1],
      ]);
      expect(full.total).toBe(1003);
    });

    it('counts values of what is found', async () => {
      const { succeed } = storeHelpers(store);
      const done = await succeed([image('a')], { settings: { model: 'm', params: { prompt: 'cat' } } });
      await prompted('dog');
      await store.curation.set('local', { ids: [done.id] }, { favourite: true, rating: 4 });
      await store.curation.tag('local', { ids: [done.id] }, ['Client'], []);
      const facets = await store.gallery.facets({ owner: 'local', query: all });
      expect(facets).toMatchObject({
        total: 2,
        models: [
          { value: 'a-model', count: 1 },
          { value: 'm', count: 1 },
        ],
        formats: [{ value: 'png', count: 1 }],
        favourites: 1,
        tags: [{ value: 'Client', count: 1 }],
        providers: [{ value: 'sandbox', count: 2 }],
      });
      const dogs = await store.gallery.facets({ owner: 'local', query: where(word('dog')) });
      expect(dogs).toMatchObject({
        total: 1,
        favourites: 0,
        tags: [],
        states: [{ value: 'queued', count: 1 }],
      });
    });

    it('knows past prompts', async () => {
      const settings = { model: 'm', params: { prompt: 'cat', seed: 7 } };
      await storeHelpers(store).succeed([image('a')], { settings });
      await make({ settings: { ...settings, params: { seed: 8, prompt: 'cat' } } });
      const prompts = await store.gallery.prompts({ owner: 'local', query: all, limit: 5 });
      expect(prompts).toMatchObject([{ text: 'cat', model: 'm' }]);
    });
  });
}
