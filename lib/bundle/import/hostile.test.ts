import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { solid } from '@/lib/images/sample-images.test-support';
import { example, exported, imported, keepPicture, type Library, openLibrary } from '../library.test-support';
import { type Files, unzip, zipped } from '../zip.test-support';

let library: Library;
let to: Library;
let good: Files;
beforeEach(async () => {
  library = await openLibrary();
  to = await openLibrary();
  const row = example({ images: [await keepPicture(library, 200)] });
  await library.store.generations.adopt([row]);
  good = await unzip(await exported(library, { ids: [row.id] }));
});
afterEach(async () => {
  await library.close();
  await to.close();
});

const withFiles = (...files: readonly (readonly [string, Uint8Array])[]) => zipped([...files, ...good]);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.each([
  ['no zip at all', async () => Buffer.from('not a zip '.repeat(50)), /not a zip/],
  [
    'a zip that was cut off',
    async () => (await withFiles()).subarray(0, 300),
    /not a zip, or its end is missing/,
  ],
  ['another zip', () => zipped([['a.txt', Buffer.from('a')]]), /not a bundle: it has no manifest/],
  [
    'a newer bundle',
    () => zipped([['manifest.json', Buffer.from('{"proofsheetBundle":2}')]]),
    /newer version of Proofsheet/,
  ],
  [
    'a manifest that is none',
    () => zipped([['manifest.json', Buffer.from('{')]]),
    /manifest.json .* damaged/,
  ],
  [
    'a directory that is damaged',
    async () => {
      const zip = await withFiles();
      // The second entry of the directory loses its signature.
      const first = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
      zip.writeUInt8(0, zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'), first + 4));
      return zip;
    },
    /damaged/,
  ],
] as const)('%s is refused with a sentence', async (_, zip, sentence) => {
  const report = await imported(to, await zip());
  expect(report).toMatchObject({ state: 'failed', generations: { added: 0 } });
  expect(report.message).toMatch(sentence);
});

test('names that lead out of the folder lead nowhere, and the rest goes in', async () => {
  const evil = Buffer.from('evil');
  const zip = await withFiles(
    ['aa/evil.txt', evil],
    ['originals/aa/evil.png', evil],
    [`originals/${'A'.repeat(64)}.png`, evil],
  );
  // The same length, so that the offsets stay right.
  const patched = Buffer.from(zip.toString('latin1').replaceAll('aa/evil', '../evil'), 'latin1').subarray(0);
  const moved = patched.length === zip.length ? patched : zip;
  const report = await imported(to, moved);
  expect(report).toMatchObject({ state: 'done', generations: { added: 1 } });
  expect(report.problems).toEqual([
    { file: 'the zip', message: '3 of its files belong to no bundle and were left alone.' },
  ]);
  expect(await readdir(to.dataDir)).not.toContain('evil.txt');
  expect(await readdir(join(to.dataDir, 'originals'))).toHaveLength(1);
});

test('bytes under a right hash that are no picture are refused', async () => {
  const page = Buffer.from('<html>');
  const report = await imported(to, await withFiles([`originals/${sha256(page)}.png`, page]));
  expect(report.problems[0]).toMatchObject({ message: expect.stringContaining('not an image') });
  expect(report.generations.added).toBe(1);
});

test('an encrypted file, a link and a wrong method are skipped by name', async () => {
  const picture = await solid(7).png().toBuffer();
  const name = `originals/${sha256(picture)}.png`;
  for (const [offset, value, sentence] of [
    [8, 1, 'It is encrypted.'],
    [41, 0xa1, 'It is a link and not a file.'],
    [10, 99, 'It is compressed in a way that is not supported.'],
  ] as const) {
    const zip = await withFiles([name, picture]);
    const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt8(offset === 8 ? zip.readUInt8(entry + 8) | value : value, entry + offset);
    // An encrypted file has twelve bytes before its contents.
    if (offset === 8) zip.writeUInt32LE(zip.readUInt32LE(entry + 20) - 12, entry + 24);
    const report = await imported(to, zip);
    expect(report.state).toBe('done');
    expect(report.problems[0]).toMatchObject({ file: name, message: expect.stringContaining(sentence) });
  }
});

test('a wrong checksum of the zip does no harm where the SHA-256 is right', async () => {
  const zip = await withFiles();
  const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  zip.writeUInt32LE(0xdeadbeef, entry + 16);
  expect(await imported(to, zip)).toMatchObject({ state: 'done', generations: { added: 1 }, problems: [] });
});

test('a bomb is not unpacked', async () => {
  const bomb = Buffer.alloc(60_000_000);
  const files = new Map(good);
  files.set('generations.jsonl', bomb);
  const report = await imported(to, await zipped(files, true));
  expect(report.problems).toContainEqual({
    file: 'generations.jsonl',
    message: 'It claims to be far larger than its contents can be.',
  });
});

test('a line without an end is not kept in memory', async () => {
  const files = new Map(good);
  files.set('generations.jsonl', Buffer.concat([Buffer.alloc(9_000_000, 'x'), Buffer.from('\n{}\n')]));
  const report = await imported(to, await zipped(files));
  expect(report).toMatchObject({ state: 'done', generations: { added: 0, leftOut: 2 } });
});

test('thousands of files of nothing end soon', { timeout: 60_000 }, async () => {
  const nothing = Array.from({ length: 20_000 }, (_, n) => [`${n}`, Buffer.alloc(0)] as const);
  const report = await imported(to, await zipped([...nothing, ...good]));
  expect(report).toMatchObject({ state: 'done', generations: { added: 1 } });
});
