import type { Clock } from '@/lib/clock';
import type { BlobStore } from '@/lib/store/contract';
import type { OwnStore } from '@/lib/store/own-store';
import { StorageError } from '@/lib/store/storage-error';
import type { Progress } from './progress';
import type { BundleParts } from './read-directory';

/** What working through a bundle needs. */
export interface ImportDeps {
  /** Whose it becomes. */
  readonly store: OwnStore;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  /** Throws a `StorageError` where so many more bytes would leave too little room. */
  needRoom(bytes: number): Promise<void>;
}

/** A bundle that is being worked through. */
export interface Work extends BundleParts {
  readonly deps: ImportDeps;
  readonly progress: Progress;
}

/** Left free, so that an import never takes the room in which a picture that was paid for would land. */
export const reserve = 128 * 1024 * 1024;

/** A picture takes about a tenth more, with its thumbnails. */
export const roomIn =
  (blobs: Pick<BlobStore, 'freeBytes'>) =>
  async (bytes: number): Promise<void> => {
    const free = await blobs.freeBytes();
    if (free < bytes * 1.1 + reserve) throw new StorageError('storageFull', { cause: undefined });
  };
