import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { imageRef } from '@/lib/models/image-ref';
import { ownStore } from '@/lib/store/own-store';
import { ledgerRecordSchema, manifestSchema, presetRecordSchema, searchRecordSchema } from '../format';
import {
  everything,
  example,
  exported,
  keepPicture,
  type Library,
  openLibrary,
  owner,
} from '../library.test-support';
import { unzip } from '../zip.test-support';
import { estimate } from './estimate';

let library: Library;
beforeEach(async () => {
  library = await openLibrary();
});
afterEach(() => library.close());

const manifestOf = async (zip: Buffer) =>
  manifestSchema.parse(JSON.parse((await unzip(zip)).get('manifest.json')?.toString() ?? ''));

test('holds the originals byte for byte, references too, each once, and a manifest that counts and hashes', async () => {
  const picture = await keepPicture(library, 10);
  const reference = await keepPicture(library, 20, 'webp');
  const settings = { model: 'retired', params: { prompt: 'x', pictures: [imageRef(reference.hash)] } };
  await library.store.generations.adopt([
    example({ images: [picture], settings }),
    example({ images: [picture] }),
  ]);
  const zip = await exported(library);
  const files = await unzip(zip);
  expect([...files.keys()].sort()).toEqual(
    [
      'collections.jsonl',
      'generations.jsonl',
      'ledger.jsonl',
      'manifest.json',
      'presets.jsonl',
      'searches.jsonl',
      `originals/${picture.hash}.png`,
      `originals/${reference.hash}.webp`,
    ].sort(),
  );
  for (const { hash } of [picture, reference]) {
    const [, bytes] = [...files].find(([name]) => name.includes(hash)) ?? [];
    expect(bytes).toEqual(Buffer.from((await library.blobs.read(hash, 'original')) ?? []));
  }
  const manifest = await manifestOf(zip);
  const text = files.get('generations.jsonl') ?? Buffer.alloc(0);
  expect(manifest.files['generations.jsonl']).toEqual({
    records: 2,
    bytes: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  expect(manifest.originals).toEqual({ files: 2, bytes: picture.bytes + reference.bytes });
  expect(
    await estimate(ownStore(library.store, owner), {
      query: { clauses: [] },
      zoneMinutes: 0,
      except: new Set(),
    }),
  ).toEqual({
    generations: 2,
    bytes: picture.bytes + reference.bytes,
    exact: true,
  });
});

test('of a search, without what was taken out of the selection and without the trash', async () => {
  const rows = [
    example({ tags: ['client'] }),
    example({ tags: ['client'] }),
    example({ tags: ['client'], deletedAt: 5 }),
    example(),
  ];
  await library.store.generations.adopt(rows);
  const clause = { kind: 'field', not: false, field: 'tag', comparison: ':', value: 'client' } as const;
  const zip = await exported(library, {
    query: { clauses: [clause] },
    zoneMinutes: 0,
    except: new Set([rows[1]?.id ?? '']),
  });
  const lines = (await unzip(zip)).get('generations.jsonl')?.toString().trim().split('\n') ?? [];
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([{ id: rows[0]?.id }]);
});

test('names the originals that the data folder no longer has', async () => {
  const picture = await keepPicture(library, 30);
  await library.store.generations.adopt([example({ images: [picture] })]);
  await library.blobs.delete(picture.hash, 'original');
  const manifest = await manifestOf(await exported(library));
  expect(manifest).toMatchObject({ originals: { files: 0 }, missing: [`originals/${picture.hash}.png`] });
});

test('says nothing of the provider’s addresses', async () => {
  await library.store.generations.adopt([example({ requestId: 'req-7' })]);
  const text = (await unzip(await exported(library))).get('generations.jsonl')?.toString() ?? '';
  expect(text).toContain('req-7');
  expect(text).not.toMatch(/statusUrl|responseUrl|"owner"|"change"/);
});

test('of everything: saved searches, presets with their pictures, and the whole ledger; of a part: none of them', async () => {
  const reference = await keepPicture(library, 40);
  const [id, generationId] = [example().id, example().id];
  const settings = { model: 'retired', params: { images: [imageRef(reference.hash)] } };
  await library.store.searches.put(owner, { id, name: 'Best', text: 'rating>=4', createdAt: 5 });
  await library.store.presets.put(owner, { id, name: 'Fox', ...settings, createdAt: 5 });
  const entries = Array.from({ length: 2500 }, (_, n) => ({ id: n + 1, at: n, generationId, usd: 0.01 }));
  const recent = async (_: string, limit: number, before = Number.POSITIVE_INFINITY) =>
    entries
      .filter((entry) => entry.id < before)
      .toReversed()
      .slice(0, limit)
      .map((entry) => ({ ...entry, source: 'header' as const }));
  const store = { ...library.store, ledger: { ...library.store.ledger, recent } };
  const files = await unzip(await exported({ ...library, store }));
  const lines = (name: string) => files.get(name)?.toString().trim().split('\n') ?? [];
  expect(lines('searches.jsonl').map((line) => searchRecordSchema.parse(JSON.parse(line)))).toMatchObject([
    { text: 'rating>=4' },
  ]);
  expect(lines('presets.jsonl').map((line) => presetRecordSchema.parse(JSON.parse(line)))).toMatchObject([
    settings,
  ]);
  expect([...files.keys()]).toContain(`originals/${reference.hash}.png`);
  const times = lines('ledger.jsonl').map((line) => ledgerRecordSchema.parse(JSON.parse(line)).at);
  expect(times).toEqual(entries.map(({ at }) => at).toReversed());

  const part = await unzip(await exported(library, { ...everything, except: new Set([generationId]) }));
  expect([...part.keys()].sort()).toEqual(['collections.jsonl', 'generations.jsonl', 'manifest.json']);
});
