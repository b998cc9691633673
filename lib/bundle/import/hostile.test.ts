import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { solid } from '@/lib/images/sample-images.test-support';
import type { ImageRecord } from '@/lib/store/contract';
import { example, exported, imported, keepPicture, type Library, openLibrary } from '../library.test-support';
import { type Files, unzip, zipped } from '../zip.test-support';

let library: Library;
let to: Library;
let good: Files;
let picture: ImageRecord;
beforeEach(async () => {
  library = await openLibrary();
  to = await openLibrary();
  picture = await keepPicture(library, 200);
  const row = example({ images: [picture] });
  await library.store.generations.adopt([row]);
  good = await unzip(await exported(library, { ids: [row.id] }));
});
afterEach(async () => {
  await library.close();
  await to.close();
});

const directoryEntry = Buffer.from('PK\x01\x02', 'latin1');
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
      const first = zip.indexOf(directoryEntry);
      zip.writeUInt8(0, zip.indexOf(directoryEntry, first + 4));
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
  const hash = sha256(page);
  const lines = good.get('generations.jsonl')?.toString().replaceAll(picture.hash, hash) ?? '';
  const files = new Map([
    ...good,
    ['generations.jsonl', Buffer.from(lines)],
    [`originals/${hash}.png`, page],
  ]);
  const report = await imported(to, await zipped(files));
  expect(report.problems[0]).toMatchObject({ message: expect.stringContaining('not an image') });
  expect(report.generations).toMatchObject({ added: 0, leftOut: 1 });
});

test('an encrypted file, a link and a wrong method are skipped by name', async () => {
  const bytes = await solid(7).png().toBuffer();
  const name = `originals/${sha256(bytes)}.png`;
  const row = example({ images: [await keepPicture(library, 7)] });
  await library.store.generations.adopt([row]);
  const others = [...(await unzip(await exported(library)))].filter(([other]) => other !== name);
  for (const [offset, value, sentence] of [
    [8, 1, 'It is encrypted.'],
    [41, 0xa1, 'It is a link and not a file.'],
    [10, 99, 'It is compressed in a way that is not supported.'],
  ] as const) {
    const zip = await zipped([[name, bytes], ...others]);
    const entry = zip.indexOf(directoryEntry);
    zip.writeUInt8(offset === 8 ? zip.readUInt8(entry + 8) | value : value, entry + offset);
    // An encrypted file has twelve bytes before its contents.
    if (offset === 8) zip.writeUInt32LE(zip.readUInt32LE(entry + 20) - 12, entry + 24);
    const report = await imported(to, zip);
    expect(report.state).toBe('done');
    expect(report.problems[0]).toMatchObject({ file: name, message: expect.stringContaining(sentence) });
  }
});

test('a file that is there twice is told, and the first of them read', async () => {
  const name = `originals/${picture.hash}.png`;
  const [records = Buffer.alloc(0), bytes = Buffer.alloc(0)] = ['generations.jsonl', name].map((one) =>
    good.get(one),
  );
  const twice = ['generations.jsonl', `originals/${picture.hash}.webp`].map((one) => [one, records] as const);
  const report = await imported(to, await zipped([...good, ...twice]));
  expect(report).toMatchObject({ state: 'done', generations: { added: 1 }, pictures: { added: 1 } });
  expect(report.problems).toEqual(
    twice.map(([file]) => ({ file, message: 'It is in the zip twice. The second one was left alone.' })),
  );
  expect(await to.blobs.read(picture.hash, 'original')).toEqual(bytes);
});

test.each([
  ['in a folder', (name: string) => `Proofsheet bundle/${name}`],
  ['with the backslashes of old programs', (name: string) => name.replaceAll('/', '\\')],
])('a bundle that was unpacked and packed again, %s, is the same bundle', async (_, renamed) => {
  const files = [...good].map(([name, bytes]) => [renamed(name), bytes] as const);
  const report = await imported(to, await zipped(files, true));
  expect(report).toMatchObject({ state: 'done', generations: { added: 1 }, problems: [] });
});

test('a zip with a password is refused with a sentence', async () => {
  const zip = await zipped(good, true);
  for (let at = zip.indexOf(directoryEntry); at >= 0; at = zip.indexOf(directoryEntry, at + 1)) {
    zip.writeUInt8(zip.readUInt8(at + 8) | 1, at + 8);
  }
  expect(await imported(to, zip)).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('It is encrypted. Export the bundle again, without a password.'),
  });
});

test.each([
  ['a tag of blanks', { tags: [' \u0007 '] }],
  ['a tag that grows when it is normalised', { tags: ['\u0958'.repeat(60)] }],
])('%s is no reason to stop', async (_, change) => {
  const [line = ''] = good.get('generations.jsonl')?.toString().split('\n') ?? [];
  const changed = JSON.stringify({ ...JSON.parse(line), ...change });
  const files = new Map([...good, ['generations.jsonl', Buffer.from(`${changed}\n${line}\n`)]]);
  const report = await imported(to, await zipped(files));
  expect(report).toMatchObject({ state: 'done', generations: { added: 1, leftOut: 1 } });
});

test('a wrong checksum of the zip does no harm where the SHA-256 is right', async () => {
  const zip = await withFiles();
  const entry = zip.indexOf(directoryEntry);
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
