import sharp from 'sharp';
import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { pngChunk } from './png/png-chunks';
import { documentFor, type Format, formats, picture, pixelsOf } from './sample-documents.test-support';
import { withoutMetadata } from './without-metadata';
import { writeSettings } from './write-settings';

const [spec] = models;
if (!spec) throw new Error('No models');
const secret = 'nobody-may-read-this';
const settings = { model: spec.slug, params: { ...defaultParams(spec), prompt: secret } };

function stripped(bytes: Uint8Array): Buffer {
  const result = withoutMetadata(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return Buffer.from(result.value);
}

/** The profile, the orientation and the secret in every place of EXIF that an encoder offers. */
const spoken = (format: Format, options: object = {}) =>
  picture(format).then((bytes) =>
    sharp(bytes)
      .withIccProfile('p3')
      .withExif({ IFD0: { Copyright: secret, Software: secret }, IFD3: { GPSLatitudeRef: secret } })
      .withMetadata({ orientation: 6 })
      .toFormat(format, options)
      .toBuffer(),
  );

test.each(formats)('a %s loses its settings and keeps its pixels', async (format) => {
  const bytes = await picture(format);
  const written = writeSettings(bytes, documentFor(settings), spec);
  if (!written.ok) throw new Error(written.error.message);
  const copy = stripped(written.value);
  expect(copy.includes(secret)).toBe(false);
  expect(await pixelsOf(copy)).toEqual(await pixelsOf(bytes));
  const { exif, xmp, comments } = await sharp(copy).metadata();
  expect({ exif, xmp, comments }).toEqual({ exif: undefined, xmp: undefined, comments: undefined });
});

test.each(formats)('a %s keeps its colours and which way up it is', async (format) => {
  const bytes = await spoken(format);
  const before = await sharp(bytes).metadata();
  const copy = stripped(bytes);
  const after = await sharp(copy).metadata();
  expect(before.orientation).toBe(6);
  expect([after.orientation, after.icc]).toEqual([6, before.icc]);
  expect(copy.includes(secret)).toBe(false);
});

test('what stands between the scans of a JPEG or behind it is left out', async () => {
  const bytes = await sharp(await picture('jpeg'))
    .jpeg({ progressive: true })
    .toBuffer();
  const scan = bytes.lastIndexOf(Buffer.from([0xff, 0xda]));
  const text = Buffer.from(`\0\0${secret}`);
  text.writeUInt16BE(text.length);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), text]);
  const between = Buffer.concat([bytes.subarray(0, scan), comment, bytes.subarray(scan)]);
  expect(stripped(Buffer.concat([between, Buffer.from(secret)]))).toEqual(stripped(bytes));
});

test('unknown chunks and what follows the end of a PNG are left out', async () => {
  const bytes = await picture('png');
  const chunk = pngChunk('prVt', Buffer.from(secret));
  const more = Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33), Buffer.from(secret)]);
  expect(stripped(more)).toEqual(stripped(bytes));
});

test('what is no picture is none without metadata either', () => {
  expect(withoutMetadata(Buffer.from('text'))).toMatchObject({ ok: false, error: { kind: 'notAnImage' } });
});
