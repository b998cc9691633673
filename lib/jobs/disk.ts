import type { Clock } from '@/lib/clock';
import type { BlobStore, Inbox } from '@/lib/store/contract';
import { storageProblem, storageSentence } from '@/lib/store/storage-error';
import type { Gate } from './gate';
import type { Holdup } from './holdup';

/** Room for the largest pictures of a few generations, with their thumbnails. Bytes. */
export const bytesNeeded = 64 * 1024 * 1024;
const pauseMs = 5000;
const trustMs = 5000;
const refusalMs = 60_000;
/** No generation's id, so that a leftover is recognised. */
export const probeId = 'probe';

/** Whether there is a place to put a picture, asked before paying for one. */
export interface Disk {
  /** False closes the gate for some seconds and names the reason as the holdup. */
  hasRoom(): Promise<boolean>;
  /** True when `error` is the disk's fault, which is then the holdup until something could be written again. */
  blame(error: unknown): boolean;
  /** Something could be written. */
  works(): void;
}

interface Needs {
  readonly blobs: Pick<BlobStore, 'freeBytes'>;
  readonly inbox: Pick<Inbox, 'land' | 'clear'>;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly holdup: Holdup;
}

export function createDisk({ blobs, inbox, clock, gate, holdup }: Needs): Disk {
  let provenAt = Number.NEGATIVE_INFINITY;

  const pause = () => {
    provenAt = Number.NEGATIVE_INFINITY;
    gate.closeUntil(clock.now() + pauseMs);
  };
  const blame = (error: unknown) => {
    const problem = storageProblem(error);
    if (!problem) return false;
    holdup.set('disk', storageSentence(problem), refusalMs);
    pause();
    return true;
  };
  const prove = async () => {
    if ((await blobs.freeBytes()) < bytesNeeded) {
      holdup.set('room', storageSentence('storageFull'), refusalMs);
      pause();
      return false;
    }
    // Permissions and free bytes can both look right on a disk that refuses; only writing tells.
    await inbox.land(probeId, 0, new Uint8Array([1]));
    await inbox.clear(probeId);
    holdup.clear('disk');
    holdup.clear('room');
    provenAt = clock.now();
    return true;
  };
  let proving: Promise<boolean> | undefined;
  return {
    blame,
    works: () => holdup.clear('disk'),
    hasRoom: async () => {
      const age = clock.now() - provenAt;
      // Below zero when the clock was set back.
      if (age >= 0 && age < trustMs) return true;
      proving ??= prove().finally(() => {
        proving = undefined;
      });
      try {
        return await proving;
      } catch (error) {
        if (blame(error)) return false;
        throw error;
      }
    },
  };
}
