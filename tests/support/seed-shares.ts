import { createHash, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { keepImage } from '@/lib/images/keep-image';
import type { Settings } from '@/lib/models/settings';
import type { Share } from '@/lib/sharing/share';
import type { ForeignGeneration, Store } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { remember } from './run-record';

/** A finished result to be shown; its picture and those its settings were made from, by their hashes. */
export interface Print {
  readonly id: string;
  readonly settings: Settings;
  readonly bytes: Uint8Array;
}

/** Does something with the store of a data folder, whose studio may run meanwhile. */
export async function withStore<Value>(
  dataDir: string,
  act: (store: Store) => Promise<Value>,
): Promise<Value> {
  const store = await openStore(dataDir);
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

/** Puts pictures into a data folder; answers with their hashes. */
export const keepPictures = (dataDir: string, pictures: readonly Uint8Array[]): Promise<readonly string[]> =>
  withStore(dataDir, async (store) => {
    const blobs = await openBlobStore(dataDir);
    const kept = await Promise.all(pictures.map((bytes) => keepImage({ store, blobs }, bytes, Date.now())));
    return kept.map((one) => {
      if (!one.ok) throw new Error('The example was refused.');
      return one.value.hash;
    });
  });

/** Puts finished results into a data folder. */
export async function seedPrints(dataDir: string, prints: readonly Print[]): Promise<void> {
  const hashes = await keepPictures(
    dataDir,
    prints.map(({ bytes }) => bytes),
  );
  await withStore(dataDir, async (store) => {
    const rows = prints.map(async ({ id, settings }, index) => {
      const image = await store.images.get(hashes[index] ?? '');
      if (!image) throw new Error('The example was not kept.');
      return { ...finished, id, runId: randomUUID(), settings, images: [image] };
    });
    await store.generations.adopt(await Promise.all(rows));
  });
}

/** Makes a link and tells its path; a `password` is one that is `hashed`. */
export async function giveLink(
  store: Store,
  over: Pick<Share, 'subject'> & Partial<Share>,
): Promise<{ readonly id: string; readonly path: string }> {
  const token = remember('link', randomBytes(24).toString('base64url'));
  const id = randomUUID();
  const share: Share = {
    id,
    owner: 'local',
    level: 'references',
    original: false,
    title: '',
    note: '',
    createdAt: Date.now(),
    expiresAt: null,
    expiredAt: null,
    revokedAt: null,
    password: null,
    indexed: false,
    embeddable: false,
    views: 0,
    ...over,
  };
  const created = await store.shares.create(share, createHash('sha256').update(token).digest('hex'));
  if (!created.ok) throw new Error('There is a share of this id.');
  return { id, path: `/s/${token}` };
}

/** As lib/sharing/password.ts keeps it, at little cost. */
export function hashed(password: string): string {
  const salt = randomBytes(16);
  const key = scryptSync(remember('password', password), salt, 32, { N: 2 ** 10, r: 8, p: 1 });
  return `scrypt$10$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** A result that went well, but for what makes it this one. */
export const finished: Omit<ForeignGeneration, 'id' | 'runId' | 'settings' | 'images'> = {
  owner: 'local',
  runIndex: 0,
  provider: 'segmind',
  state: 'succeeded',
  createdAt: 1_760_000_000_000,
  submittedAt: 1_760_000_000_000,
  finishedAt: 1_760_000_004_000,
  expectedSeconds: 4,
  expectedWidth: 512,
  expectedHeight: 512,
  estimateUsd: 0.0123,
  sentBody: null,
  requestId: 'request-of-nobody-else',
  balanceBefore: null,
  balanceAfter: null,
  cost: { usd: 0.0123, source: 'metrics' },
  inferenceSeconds: 3,
  failure: null,
  deletedAt: null,
  favourite: true,
  rejected: false,
  rating: 5,
  tags: ['tag-of-nobody-else'],
  origin: null,
  verification: null,
};
