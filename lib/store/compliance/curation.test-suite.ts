import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Query } from '@/lib/search/query';
import type { Generation, NewGeneration, Store } from '../contract';
import { everything, is, where, word } from './queries.test-suite';
import { image, insertOne, newGeneration, type OpenStore, succeedOne } from './samples.test-suite';

const cats = where(word('cat'));
const unknown = '01980000-0000-7000-8000-000000000000';

/** How many are put in order by one act, and how that is undone. */
export function curationSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const make = (prompt = 'a cat', values: Partial<NewGeneration> = {}) =>
    insertOne(store, { settings: { model: 'm', params: { prompt } }, ...values });
  const get = async ({ id }: Pick<Generation, 'id'>) => {
    const found = await store.generations.get(id);
    if (!found) throw new Error('It is gone.');
    return found;
  };
  const seen = async (query: Query) => store.gallery.ids({ owner: 'local', query, limit: 1000 });
  const some = (...rows: readonly Generation[]) => ({ ids: rows.map(({ id }) => id) });

  it('sets what is asked, counts what is different, and puts it back', async () => {
    const [a, b] = [await make(), await make()];
    await store.curation.set('local', some(b), { favourite: true, rating: 2 });
    const both = await store.curation.set('local', some(a, b), {
      favourite: true,
      rating: 5,
      rejected: false,
    });
    expect(both.changed).toBe(2);
    expect(await get(b)).toMatchObject({ favourite: true, rating: 5, rejected: false });
    expect(await store.curation.set('local', some(a), { rating: 5 })).toMatchObject({ changed: 0 });
    expect(await store.curation.undo('local', both.undo)).toEqual({ changed: 2 });
    expect(await get(a)).toMatchObject({ favourite: false, rating: 0 });
    expect(await get(b)).toMatchObject({ favourite: true, rating: 2 });
    expect(await store.curation.undo('local', both.undo)).toBeUndefined();
    expect(await store.curation.undo('local', unknown)).toBeUndefined();
  });

  it('undoes only what nobody has changed again since', async () => {
    const [a, b] = [await make(), await make()];
    const act = await store.curation.set('local', some(a, b), { rating: 5 });
    await store.curation.set('local', some(b), { rating: 3 });
    expect(await store.curation.undo('local', act.undo)).toEqual({ changed: 1 });
    expect([(await get(a)).rating, (await get(b)).rating]).toEqual([0, 3]);
  });

  it('changes the results of a search but some, and nobody else’s', async () => {
    const [a, b, dog] = [await make(), await make(), await make('a dog')];
    const foreign = await make('a cat', { owner: 'somebody-else' });
    const act = await store.curation.trash('local', { query: cats, except: [b.id] }, 77);
    expect(act.changed).toBe(1);
    expect((await get(a)).deletedAt).toBe(77);
    expect(await seen(everything)).toEqual([dog.id, b.id]);
    expect(await seen(where(is('in', 'trash')))).toEqual([a.id]);
    expect(await store.curation.trash('local', some(foreign), 78)).toMatchObject({ changed: 0 });
    expect(await store.curation.restore('local', { query: cats })).toMatchObject({ changed: 1 });
    expect((await get(a)).deletedAt).toBeNull();
  });

  it('goes through thousands without losing its place while it changes what it looks for', {
    timeout: 60_000,
  }, async () => {
    const runId = unknown;
    const rows = Array.from({ length: 2500 }, (_, runIndex) => newGeneration({ runId, runIndex }));
    await store.generations.insert(rows);
    const told: string[] = [];
    let resets = 0;
    store.onChange(({ id }) => told.push(id));
    store.onReset(() => {
      resets += 1;
    });
    const before = await store.generations.lastChange();
    const all = await store.curation.set('local', { query: everything }, { favourite: true });
    expect(all.changed).toBe(2500);
    const off = await store.curation.set(
      'local',
      { query: where(is('is', 'favourite')) },
      { favourite: false },
    );
    expect(off.changed).toBe(2500);
    expect(await store.curation.undo('local', off.undo)).toEqual({ changed: 2500 });
    expect(await store.gallery.count({ owner: 'local', query: where(is('is', 'favourite')) })).toBe(2500);
    expect([told, resets]).toEqual([[], 3]);
    expect(await store.generations.resetSince(before)).toBe(true);
    expect(await store.generations.resetSince(await store.generations.lastChange())).toBe(false);
  });

  it('tells of a few one by one', async () => {
    const [a, b] = [await make(), await make()];
    const told: (readonly [string, number])[] = [];
    store.onChange(({ id, rating }) => told.push([id, rating]));
    await store.curation.set('local', some(b, a), { rating: 1 });
    expect(told).toEqual([
      [a.id, 1],
      [b.id, 1],
    ]);
  });

  it('keeps one tag for all spellings of a name', async () => {
    const a = await make();
    await store.curation.tag('local', some(a), ['  Café\u0301  noir ', 'Straße'], []);
    const again = await store.curation.tag('local', some(a), ['CAFÉ\u0301 NOIR', 'STRASSE'], []);
    expect(again.changed).toBe(0);
    expect((await get(a)).tags).toEqual(['Café\u0301 noir'.normalize('NFC'), 'Straße']);
    expect(await seen(where(is('tag', 'strasse')))).toEqual([a.id]);
    const off = await store.curation.tag('local', some(a), [], ['straße', 'never heard of']);
    expect(await store.curation.tags('local')).toMatchObject([{ count: 1 }]);
    await store.curation.undo('local', off.undo);
    expect((await get(a)).tags).toHaveLength(2);
    await expect(store.curation.tag('local', some(a), ['x'.repeat(61)], [])).rejects.toThrow(RangeError);
    await expect(store.curation.tag('local', some(a), [' \n'], [])).rejects.toThrow(RangeError);
    expect(await store.curation.renameTag('local', 'STRASSE', 'Weg')).toBe(true);
    expect(await store.curation.renameTag('local', 'weg', 'café\u0301 noir')).toBe(false);
    expect(await store.curation.renameTag('local', 'nobody', 'x')).toBe(false);
    expect((await get(a)).tags).toContain('Weg');
  });

  it('puts one picture into several collections', async () => {
    const a = await make();
    const row = { owner: 'local', createdAt: 1 };
    await store.collections.create({ ...row, id: 'c-1', name: 'Best' });
    await store.collections.create({ ...row, id: 'c-2', name: 'Client' });
    const stolen = { ...row, owner: 'somebody-else', id: 'c-2', name: 'Stolen' };
    expect(await store.collections.create(stolen)).toBeUndefined();
    await store.curation.collect('local', some(a), 'c-1', 'add');
    const second = await store.curation.collect('local', some(a), 'c-2', 'add');
    expect(await store.curation.collect('local', some(a), 'c-3', 'add')).toMatchObject({ changed: 0 });
    expect(await store.collections.list('local')).toMatchObject([
      { name: 'Best', count: 1 },
      { name: 'Client', count: 1 },
    ]);
    expect(await seen(where(is('collection', 'best')))).toEqual([a.id]);
    const other = await make();
    await store.curation.trash('local', some(a), 1);
    const holding = await store.collections.holding('local', [a.id, other.id, 'nobody']);
    expect([...holding]).toEqual([[a.id, ['c-1', 'c-2']]]);
    expect((await store.collections.holding('somebody-else', [a.id])).size).toBe(0);
    await store.curation.restore('local', some(a));
    expect(await store.collections.delete('local', 'c-2')).toBe(true);
    await store.curation.undo('local', second.undo);
    expect(await store.collections.rename('local', 'c-1', 'Top')).toBe(true);
    expect(await store.collections.list('local')).toMatchObject([{ id: 'c-1', name: 'Top', count: 1 }]);
  });

  it('weighs each picture of the trash once, and none that is shown elsewhere', async () => {
    const [a, b] = [
      await succeedOne(store, [image('a'), image('b')]),
      await succeedOne(store, [image('b'), image('c')]),
    ];
    await make();
    await succeedOne(store, [image('c')]);
    await store.curation.trash('local', some(a), 1);
    expect(await store.curation.trashedBytes('local')).toBe(1234);
    await store.curation.trash('local', some(b), 2);
    expect(await store.curation.trashed('local')).toBe(2);
    expect(await store.curation.trashedBytes('local')).toBe(2 * 1234);
    expect(await store.curation.trashedBytes('somebody-else')).toBe(0);
  });

  it('deletes for good what nothing refers to, and keeps what something does', async () => {
    const reference = (digit: string) => ({
      settings: { model: 'm', params: { prompt: 'x', refs: [`sha256:${digit.repeat(64)}`] } },
    });
    const gone = await succeedOne(store, [image('a'), image('b'), image('c')], reference('d'));
    await succeedOne(store, [image('b')], reference('c'));
    await store.images.put(image('d'), 1);
    const params = { refs: [`sha256:${image('d').hash}`] };
    await store.presets.put('local', { id: 'p', name: 'P', model: 'm', params, createdAt: 1 });
    await store.curation.trash('local', some(gone), 100);
    expect(await store.curation.trashed('local')).toBe(1);
    expect(await store.curation.trashedBytes('local')).toBe(2 * 1234);
    expect(await store.curation.emptyTrash({ owner: 'local', olderThan: 100 })).toMatchObject({
      deleted: 0,
    });
    const emptied = await store.curation.emptyTrash({ owner: 'local', olderThan: 101 });
    expect(emptied).toEqual({ deleted: 1, left: 0, remaining: false, unreferenced: [image('a').hash] });
    expect(await store.generations.get(gone.id)).toBeUndefined();
    expect(await store.images.get(image('a').hash)).toBeUndefined();
    expect(await store.ledger.totalUsd()).toBe(0.5);
    const again = newGeneration({ id: 'another', runId: gone.runId });
    expect(await store.generations.insert([again])).toEqual({ ok: true, value: [] });
  });

  it('never deletes what is being fetched or may have been paid for, and says how many those are', async () => {
    const [a, b, c] = [await make(), await make(), await make()];
    await store.generations.move(a.id, 'queued', 'submitting');
    await store.generations.move(b.id, 'queued', 'submitting');
    await store.generations.move(b.id, 'submitting', 'unconfirmed');
    await store.curation.trash('local', some(a, b, c), 1);
    const emptied = await store.curation.emptyTrash({ owner: 'local' });
    expect(emptied).toMatchObject({ deleted: 1, left: 2, remaining: false });
    const one = await store.curation.emptyTrash({ owner: 'local', ids: [b.id, c.id] });
    expect(one).toMatchObject({ deleted: 0, left: 1 });
    expect(await get(b)).toMatchObject({ state: 'unconfirmed' });
  });

  it('puts a sign in the place of half a character in names, searches and presets', async () => {
    const a = await make();
    await store.curation.tag('local', some(a), ['half \ud83c'], []);
    expect((await get(a)).tags).toEqual(['half \ufffd']);
    const again = await store.curation.tag('local', some(a), ['half \ufffd'], []);
    expect(again.changed).toBe(0);
    await store.searches.put('local', { id: 's', name: '\udc00', text: 'cat\udc00', createdAt: 1 });
    expect(await store.searches.list('local')).toMatchObject([{ name: '\ufffd', text: 'cat\ufffd' }]);
    const params = { prompt: 'a \ud83c cat' };
    await store.presets.put('local', { id: 'p', name: 'P', model: 'm', params, createdAt: 1 });
    expect(await store.presets.list('local')).toMatchObject([{ params: { prompt: 'a \ufffd cat' } }]);
  });

  it('keeps saved searches and presets by name', async () => {
    const search = { id: 's', name: 'Cats', text: 'cat -dog', createdAt: 1 };
    await store.searches.put('local', search);
    await store.searches.put('local', { ...search, name: 'All cats' });
    expect(await store.searches.put('somebody-else', { ...search, name: 'Stolen' })).toBe(false);
    expect(await store.searches.list('local')).toEqual([{ ...search, name: 'All cats' }]);
    expect(await store.searches.delete('local', 's')).toBe(true);
    const preset = { id: 'p', name: 'Soft', model: 'm', params: { steps: 4, seed: null }, createdAt: 2 };
    expect(await store.presets.put('local', preset)).toBe(true);
    expect(await store.presets.put('somebody-else', { ...preset, name: 'Stolen' })).toBe(false);
    expect(await store.presets.list('local')).toEqual([preset]);
  });

  it('takes in what another studio made, once, and again after it was deleted for good', async () => {
    const a = await succeedOne(store, [image('a')]);
    const foreign = { ...a, id: unknown, runId: unknown, favourite: true, rating: 3 as const, tags: ['t'] };
    expect(await store.generations.adopt([foreign])).toEqual({ added: [unknown] });
    expect(await store.generations.adopt([foreign, a])).toEqual({ added: [] });
    expect(await get(foreign)).toMatchObject({ favourite: true, rating: 3, tags: ['t'], images: a.images });
    expect(await store.ledger.recent('local', 9)).toHaveLength(1);
    await store.curation.trash('local', some(foreign), 1);
    await store.curation.emptyTrash({ owner: 'local' });
    expect(await store.generations.adopt([{ ...foreign, owner: 'somebody-else' }])).toEqual({ added: [] });
    expect(await store.generations.adopt([foreign])).toEqual({ added: [unknown] });
    expect(await seen(everything)).toContain(unknown);
    await expect(store.generations.adopt([{ ...foreign, state: 'queued' }])).rejects.toThrow('finished');
  });
}
