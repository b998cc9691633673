import type { Clock } from '@/lib/clock';
import type { BlobStore, Store } from '@/lib/store/contract';

/** What a bundle is made from, and whose. */
export interface ExportDeps {
  readonly store: Store;
  readonly blobs: BlobStore;
  readonly owner: string;
  readonly clock: Pick<Clock, 'now'>;
}
