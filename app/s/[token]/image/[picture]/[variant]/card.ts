import PQueue from 'p-queue';
import sharp from 'sharp';
import { rebuildVariant } from '@/lib/images/rebuild-variant';
import type { BlobStore } from '@/lib/store/contract';

/** What sites ask of the picture beside a link: https://ogp.me and Twitter's large card. Pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const wall = '#e6e3de';
const mat = '#fbfaf8';
const frame = '#24211e';
const [room, matWidth, frameWidth] = [502, 28, 8] as const;

/** Strangers ask for them, and generating is to go on meanwhile. */
const line = new PQueue({ concurrency: 1 });

/** The whole picture in its frame, as a JPEG without metadata; undefined where its file is missing. */
export const cardOf = (blobs: BlobStore, hash: string): Promise<Uint8Array | undefined> =>
  line.add(() => drawCard(blobs, hash));

async function drawCard(blobs: BlobStore, hash: string): Promise<Uint8Array | undefined> {
  const large = (await blobs.read(hash, 'large')) ?? (await rebuildVariant(blobs, hash, 'large'));
  if (!large) return undefined;
  const print = await sharp(large)
    .flatten({ background: mat })
    .resize({ width: cardSize.width - 128, height: room, fit: 'inside' })
    .toBuffer();
  const matted = await bordered(print, matWidth, mat);
  const framed = await bordered(matted, frameWidth, frame);
  return sharp({ create: { ...cardSize, channels: 3, background: wall } })
    .composite([{ input: framed, gravity: 'centre' }])
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}

/** Each by itself: sharp does the same thing once in a chain. */
const bordered = (input: Buffer, width: number, background: string): Promise<Buffer> =>
  sharp(input).extend({ top: width, bottom: width, left: width, right: width, background }).png().toBuffer();
