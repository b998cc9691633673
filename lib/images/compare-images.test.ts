import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compareImages, differenceImage } from './compare-images';

const files = new Map<string, Uint8Array>();
const blobs = { read: async (hash: string) => files.get(hash) };
const keep = (bytes: Uint8Array) => {
  const hash = createHash('sha256').update(bytes).digest('hex');
  files.set(hash, bytes);
  return { hash, width: 80, height: 60 };
};
const flat = (width: number, height: number, red: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 30 } } });

test('the same file, the same pixels in another file, other pixels and another size are told apart', async () => {
  const one = keep(await flat(80, 60, 200).png().toBuffer());
  const repacked = keep(await flat(80, 60, 200).png({ compressionLevel: 0 }).toBuffer());
  const other = keep(await flat(80, 60, 201).png().toBuffer());
  const wide = { ...keep(await flat(90, 60, 200).png().toBuffer()), width: 90 };
  expect(await compareImages(blobs, one, one)).toEqual({ verdict: 'bytes' });
  expect(await compareImages(blobs, one, repacked)).toEqual({ verdict: 'pixels' });
  expect(await compareImages(blobs, one, wide)).toEqual({ verdict: 'size' });
  const compared = await compareImages(blobs, one, other);
  expect(compared).toMatchObject({ verdict: 'different', differingPixels: 4800 });
  expect(compared.verdict === 'different' && compared.ssim).toBeGreaterThan(0.99);
});

test('pictures too large to decode are only told apart by bytes and size', async () => {
  const [one, other] = ['ab', 'cd'].map((hash) => ({ hash: hash.repeat(32), width: 10_000, height: 5_000 }));
  if (!one || !other) throw new Error('no pictures');
  expect(await compareImages(blobs, one, one)).toEqual({ verdict: 'bytes' });
  expect(await compareImages(blobs, one, { ...other, width: 9_999 })).toEqual({ verdict: 'size' });
  expect(await compareImages(blobs, one, other)).toEqual({ verdict: 'tooLarge' });
});

test('a file that is gone or broken is named unreadable', async () => {
  const one = keep(await flat(80, 60, 200).png().toBuffer());
  const gone = { ...one, hash: 'ab'.repeat(32) };
  expect(await compareImages(blobs, one, gone)).toEqual({ verdict: 'unreadable' });
  expect(await compareImages(blobs, one, keep(new Uint8Array([1, 2, 3])))).toEqual({ verdict: 'unreadable' });
  expect(await differenceImage(blobs, one, gone)).toBeUndefined();
});

test('the picture of the differences is a picture, and there is none for different sizes', async () => {
  const one = keep(await flat(80, 60, 200).png().toBuffer());
  const other = keep(await flat(80, 60, 10).png().toBuffer());
  const map = await differenceImage(blobs, one, other);
  expect(await sharp(map).metadata()).toMatchObject({ format: 'webp', width: 80, height: 60 });
  const wide = keep(await flat(90, 60, 10).png().toBuffer());
  expect(await differenceImage(blobs, one, wide)).toBeUndefined();
});
