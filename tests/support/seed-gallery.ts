import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { keepImage } from '@/lib/images/keep-image';
import type { ForeignGeneration, ImageRecord } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';

const dayMs = 86_400_000;
const shapes = [
  [512, 512],
  [512, 384],
  [576, 324],
  [324, 576],
  [416, 608],
] as const;
const subjects = ['lighthouse', 'red cat', 'valley at dawn', 'glass teapot', 'old harbour', 'paper crane'];

export interface Seeding {
  readonly count: number;
  /** Over how many days, evenly; the last ends at `until`. */
  readonly days: number;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** Every so manieth failed; none without. */
  readonly failEvery?: number;
}

/**
 * Fills a data folder with finished generations through the studio's own store, with a handful of real pictures. The
 * prompt of the n-th, from the oldest, ends with `no n`.
 */
export async function seedGallery(
  dataDir: string,
  { count, days, until, failEvery = 0 }: Seeding,
): Promise<void> {
  const store = await openStore(dataDir);
  try {
    const blobs = await openBlobStore(dataDir);
    const kept = await Promise.all(
      shapes.map(async ([width, height], index) => {
        const bytes = await picture(width, height, index * 70);
        const result = await keepImage({ store, blobs }, bytes, until);
        if (!result.ok) throw new Error('The example was refused.');
        return result.value;
      }),
    );
    const step = (days * dayMs) / count;
    for (let done = 0; done < count; done += atOnce) {
      const numbers = Array.from({ length: Math.min(atOnce, count - done) }, (_, index) => done + index);
      await store.generations.adopt(
        numbers.map((number) => {
          const image = kept[(number * 7) % kept.length];
          if (!image) throw new Error('There is no example.');
          const failed = failEvery > 0 && number % failEvery < 3;
          return finished(number, Math.floor(until - (count - number) * step), image, failed);
        }),
      );
    }
  } finally {
    await store.close();
  }
}

const atOnce = 500;

function picture(width: number, height: number, hue: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 55% 62%)"/>
    <stop offset="1" stop-color="hsl(${hue + 50} 50% 28%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <circle cx="${width * 0.6}" cy="${height * 0.4}" r="${height * 0.18}" fill="hsl(${hue + 180} 60% 75%)"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A UUIDv7 of that time. */
function idAt(time: number): string {
  const stamp = time.toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${randomUUID().slice(15)}`;
}

function finished(number: number, at: number, image: ImageRecord, failed: boolean): ForeignGeneration {
  const subject = subjects[number % subjects.length] ?? '';
  return {
    id: idAt(at),
    owner: 'local',
    runId: idAt(at),
    runIndex: 0,
    settings: {
      model: number % 3 === 0 ? 'flux-2-flex' : 'flux-2-klein-4b',
      params: { prompt: `A ${subject}, no ${number}`, seed: 1 + number },
    },
    provider: 'sandbox',
    state: failed ? 'failed' : 'succeeded',
    createdAt: at,
    submittedAt: at,
    finishedAt: at + 4000,
    expectedSeconds: 4,
    expectedWidth: image.width,
    expectedHeight: image.height,
    estimateUsd: 0.01,
    sentBody: null,
    requestId: null,
    balanceBefore: null,
    balanceAfter: null,
    cost: failed ? null : { usd: 0.01, source: 'metrics' },
    inferenceSeconds: 3,
    failure: failed ? { kind: 'generationFailed', charged: 'no' } : null,
    images: failed ? [] : [image],
    deletedAt: null,
    favourite: number % 20 === 0,
    rejected: false,
    rating: 0,
    tags: [],
    origin: null,
    verification: null,
  };
}
