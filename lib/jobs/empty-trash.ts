import type { Logger } from 'pino';
import type { Clock } from '@/lib/clock';
import { trashKeptDays } from '@/lib/generation/trash-kept';
import type { BlobStore, Store, Variant } from '@/lib/store/contract';

const dayMs = 24 * 60 * 60 * 1000;
export const trashKeptMs = trashKeptDays * dayMs;
const variants: readonly Variant[] = ['original', 'large', 'small'];

interface Keeping {
  readonly store: Pick<Store, 'curation' | 'images'>;
  readonly blobs: BlobStore;
}

/** Deletes a part of what is in the trash for good, and the bytes nothing refers to any more. Call again while `remaining`. */
export async function emptyTrashOnce(
  { store, blobs }: Keeping,
  query: Parameters<Store['curation']['emptyTrash']>[0],
): Promise<{ deleted: number; left: number; remaining: boolean }> {
  const { unreferenced, ...emptied } = await store.curation.emptyTrash(query);
  await removeAll({ store, blobs }, unreferenced);
  return emptied;
}

async function removeAll(keeping: Keeping, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await removeBytes(keeping, hash);
  await keeping.store.images.settled(hashes);
}

/**
 * The very same picture may be arriving at this moment: it finds its bytes there, writes its row, and they would be gone.
 * So they are put back where a row has appeared meanwhile; `keepImage` looks for them again after its row.
 */
async function removeBytes({ store, blobs }: Keeping, hash: string): Promise<void> {
  if (await store.images.get(hash)) return;
  const original = await blobs.read(hash, 'original');
  for (const variant of variants) await blobs.delete(hash, variant);
  if (original && (await store.images.get(hash))) await blobs.put(hash, 'original', original);
}

/**
 * Empties the trash of what has been in it for 30 days: now, and once a day until it is stopped. First go the bytes that an
 * earlier process was deleting when it ended.
 */
export async function keepTrashShort(
  deps: Keeping & { readonly clock: Clock; readonly log: Logger },
  signal: AbortSignal,
): Promise<void> {
  const { clock, log } = deps;
  try {
    await removeAll(deps, await deps.store.images.unreferenced());
  } catch (error) {
    // They stay written down for the next start.
    log.error({ err: error }, 'what was deleted for good before is still on the disk');
  }
  while (!signal.aborted) {
    try {
      let deleted = 0;
      const olderThan = clock.now() - trashKeptMs;
      for (const owner of await deps.store.curation.trashOwners(olderThan)) {
        for (let remaining = true; remaining && !signal.aborted; ) {
          const part = await emptyTrashOnce(deps, { owner, olderThan });
          deleted += part.deleted;
          remaining = part.remaining;
        }
      }
      if (deleted > 0) log.info({ deleted }, 'deleted for good what was in the trash for 30 days');
    } catch (error) {
      // A full or slow disk: tomorrow is early enough.
      log.error({ err: error }, 'the trash could not be emptied');
    }
    await clock.sleep(dayMs, signal).catch(() => {});
  }
}
