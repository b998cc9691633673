import type { Clock } from '@/lib/clock';
import type { BlobStore } from '@/lib/store/contract';
import type { OwnStore } from '@/lib/store/own-store';

/** What a bundle is made from, and whose. */
export interface ExportDeps {
  readonly store: OwnStore;
  readonly blobs: BlobStore;
  readonly clock: Pick<Clock, 'now'>;
}
