import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clause, Query } from '@/lib/search/query';
import type { Generation, Store } from '../contract';
import { is, phrase, prefix, than, where, word } from './queries.test-suite';
import { idsOf, image, insertOne, type OpenStore, prompted, succeedOne } from './samples.test-suite';

/** What is found by words and by fields. */
export function searchSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const find = async (query: Query): Promise<readonly string[]> =>
    (await store.gallery.page({ owner: 'local', query, limit: 50 })).map(({ id }) => id);

  describe('words', () => {
    it('finds words, phrases, beginnings and what lacks a word, newest first', async () => {
      const red = await prompted(store, 'A red cat on a red sofa');
      const car = await prompted(store, 'red car, cat in it');
      const kafer = await prompted(store, 'Ein Käfer');
      expect(await find(where(word('CAT')))).toEqual(idsOf(car, red));
      expect(await find(where(word('cat'), word('sofa')))).toEqual(idsOf(red));
      expect(await find(where(phrase('red cat')))).toEqual(idsOf(red));
      expect(await find(where(prefix('ca')))).toEqual(idsOf(car, red));
      expect(await find(where(word('red'), word('sofa', true)))).toEqual(idsOf(car));
      expect(await find(where(word('cat', true)))).toEqual(idsOf(kafer));
      expect(await find(where(word('kafer')))).toEqual(idsOf(kafer));
    });

    it('takes nothing a person writes for an operator', async () => {
      const cat = await prompted(store, 'cat OR dog "quoted" NEAR(a b) prompt: x^2 - y*');
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
      expect(await find(where(word('OR')))).toEqual(idsOf(cat));
      expect(await find(where(word('NOT')))).toEqual([]);
    });

    it('finds pictographs, scripts without spaces and those from right to left', async () => {
      const emoji = await prompted(store, 'party🎉🎉 time 👩‍🚀');
      const japanese = await prompted(store, '夜の東京タワー');
      const hebrew = await prompted(store, 'חתול אדום');
      expect(await find(where(word('🎉')))).toEqual(idsOf(emoji));
      expect(await find(where(word('party')))).toEqual(idsOf(emoji));
      expect(await find(where(word('👩‍🚀')))).toEqual(idsOf(emoji));
      expect(await find(where(word('東京')))).toEqual(idsOf(japanese));
      expect(await find(where(word('京東')))).toEqual([]);
      expect(await find(where(word('אדום')))).toEqual(idsOf(hebrew));
    });
  });

  describe('fields', () => {
    it('finds parameters by value and by range', async () => {
      const few = await prompted(store, 'a', { steps: 10, sampler: 'Euler', upsample: true, size: '16:9' });
      const many = await prompted(store, 'b', { steps: 40, sampler: 'ddim', upsample: false, size: '9:16' });
      expect(await find(where(is('steps', 40)))).toEqual(idsOf(many));
      expect(await find(where(than('steps', '>', 10)))).toEqual(idsOf(many));
      expect(await find(where(than('steps', '<=', 10)))).toEqual(idsOf(few));
      expect(await find(where(than('size', '>', 1)))).toEqual([]);
      expect(await find(where(is('sampler', 'euler')))).toEqual(idsOf(few));
      expect(await find(where(is('upsample', 'true')))).toEqual(idsOf(few));
      expect(await find(where(is('steps', 40, true)))).toEqual(idsOf(few));
      expect(await find(where(is('nothing-like-it', 1)))).toEqual([]);
      expect(await find(where(is('odd\'"key', 1), than('odd\'"$.key', '>', 1)))).toEqual([]);
    });

    it('finds by model, state, cost, size, ratio, references, run and id', async () => {
      const flex = await insertOne(store, {
        settings: {
          model: 'flux-2-flex',
          params: { prompt: '', image_urls: [`sha256:${'a'.repeat(64)}`] },
        },
      });
      const wide = await succeedOne(store, [image('a', 1344, 768)], {
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
        expect([clause, await find(where(clause))]).toEqual([clause, idsOf(expected)]);
        const other = expected === flex ? wide : flex;
        expect(await find(where({ ...clause, not: true }))).toEqual(idsOf(other));
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
      expect(await find(where(is('is', 'sandbox')))).toEqual(idsOf(wide, flex));
    });

    it('finds once what has several tags or is in several collections', async () => {
      const [tagged, collected] = [await insertOne(store), await insertOne(store)];
      await insertOne(store);
      await store.curation.tag('local', { ids: [tagged.id] }, ['one', 'two'], []);
      for (const id of ['c-1', 'c-2']) {
        await store.collections.create({ id, owner: 'local', name: id, createdAt: 1 });
        await store.curation.collect('local', { ids: [collected.id] }, id, 'add');
      }
      expect(await find(where(is('has', 'tag')))).toEqual([tagged.id]);
      expect(await find(where(is('has', 'collection')))).toEqual([collected.id]);
      expect(await store.gallery.count({ owner: 'local', query: where(is('has', 'tag')) })).toBe(1);
    });

    it('finds what was made from what, and what has been reproduced', async () => {
      const draft = await insertOne(store);
      const final = await insertOne(store, { origin: { kind: 'promotion', id: draft.id } });
      await insertOne(store, { origin: { kind: 'promotion', id: draft.id } });
      const verification = { at: 1, by: final.id, verdict: 'bytes', image: 0 } as const;
      await store.generations.setVerification(final.id, { ...verification, ssim: 1, differingPixels: 0 });
      expect(await find(where(is('is', 'draft')))).toEqual([draft.id]);
      expect(await find(where(is('is', 'final')))).toHaveLength(2);
      expect(await find(where(is('is', 'reproduced')))).toEqual([final.id]);
    });

    it('finds by date in the clock of the person', async () => {
      const late = await insertOne(store, { createdAt: Date.UTC(2026, 10, 1, 23, 30) });
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
        rows.push(await prompted(store, n % 2 ? 'red cat' : 'dog', { steps: n % 7, cfg: n % 3 }));
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
}
