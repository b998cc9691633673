import type { Clock } from '@/lib/clock';
import type { ImportFiles } from './import-file';

/** So many files may be on their way at once; each takes room on the disk, and somebody who sends it. */
const mostHalves = 8;
const idleMs = 5 * 60 * 1000;
const keptMs = 24 * 60 * 60 * 1000;

/** Files of which only a part has come. */
export interface Halves {
  /** Something of it has come. */
  heard(id: string): void;
  /**
   * Whether one more may be announced. Those that nobody has sent anything of for long are forgotten, and where there are
   * many, the one that has been silent longest, after a few minutes already.
   */
  makeRoom(): Promise<boolean>;
}

/** `busy` are those of which a piece is coming right now. */
export function createHalves(
  files: Pick<ImportFiles, 'ids' | 'load' | 'remove'>,
  clock: Pick<Clock, 'now'>,
  busy: ReadonlySet<string>,
): Halves {
  const heardAt = new Map<string, number>();
  const forget = async (id: string) => {
    heardAt.delete(id);
    await files.remove(id);
  };
  return {
    heard: (id) => void heardAt.set(id, clock.now()),
    async makeRoom() {
      const states = await Promise.all((await files.ids()).map((id) => files.load(id)));
      const halves = states
        .flatMap((state) => (state?.state === 'receiving' ? [state] : []))
        .map(({ id, startedAt }) => ({ id, silentMs: clock.now() - (heardAt.get(id) ?? startedAt) }));
      const idle = halves.filter(({ id }) => !busy.has(id)).sort((a, b) => b.silentMs - a.silentMs);
      let count = halves.length;
      for (const { id, silentMs } of idle) {
        if (silentMs <= (count >= mostHalves ? idleMs : keptMs)) break;
        await forget(id);
        count -= 1;
      }
      return count < mostHalves;
    },
  };
}
