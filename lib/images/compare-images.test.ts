import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compareImages, differenceImage } from './compare-images';

const files = new Map<string, Uint8Array>();
const blobs = { read: async (hash: string) => files.get(hash) };
const keep = (bytes: Uint8Array) => {
  const hash = createHash('sha256').update(bytes).digest('hex');
  files.set(hash, bytes);
  return { hash };
};
const flat = (width: number, height: number, red: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 30 } } });

test('the same file, the same pixels in another file, other pixels and another size are told apart', async () => {
  const one = keep(await flat(80, 60, 200).png().toBuffer());
  const repacked = keep(await flat(80, 60, 200).png({ compressionLevel: 0 }).toBuffer());
  const other = keep(await flat(80, 60, 201).png().toBuffer());
  const wide = keep(await flat(90, 60, 200).png().toBuffer());
  expect(await compareImages(blobs, one, one)).toEqual({ verdict: 'bytes' });
  expect(await compareImages(blobs, one, repacked)).toEqual({ verdict: 'pixels' });
  expect(await compareImages(blobs, one, wide)).toEqual({ verdict: 'size' });
  const compared = await compareImages(blobs, one, other);
  expect(compared).toMatchObject({ verdict: 'different', differingPixels: 4800 });
  expect(compared?.verdict === 'different' && compared.ssim).toBeGreaterThan(0.99);
});

test('a file that is gone or broken is not compared', async () => {
  const one = keep(await flat(80, 60, 200).png().toBuffer());
  expect(await compareImages(blobs, one, { hash: 'ab'.repeat(32) })).toBeUndefined();
  expect(await compareImages(blobs, one, keep(new Uint8Array([1, 2, 3])))).toBeUndefined();
  expect(await differenceImage(blobs, one, { hash: 'ab'.repeat(32) })).toBeUndefined();
});

test('the picture of the differences is a picture, and there is none for different sizes', async () => {
  const one = keep(await flat(80, 60, 200).png().toBuffer());
  const other = keep(await flat(80, 60, 10).png().toBuffer());
  const map = await differenceImage(blobs, one, other);
  expect(await sharp(map).metadata()).toMatchObject({ format: 'webp', width: 80, height: 60 });
  const wide = keep(await flat(90, 60, 10).png().toBuffer());
  expect(await differenceImage(blobs, one, wide)).toBeUndefined();
});
