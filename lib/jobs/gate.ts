import PQueue from 'p-queue';
import type { Clock } from '@/lib/clock';

/** What every submit passes: the requests-per-minute limit, and the pauses the provider or the disk asks for. */
export interface Gate {
  /** Waits for a place among the submits of this minute. False when the gate has been closed meanwhile. */
  enter(signal: AbortSignal): Promise<boolean>;
  /** Keeps the gate closed until this time; an earlier time never shortens a longer pause. */
  closeUntil(at: number): void;
  /** Milliseconds since the epoch; in the past while the gate is open. */
  opensAt(): number;
}

export function createGate(limit: { submits: number; windowMs: number }, clock: Clock): Gate {
  // Strict: never more than the limit in any 60 s, also across the turn of a minute.
  const places = new PQueue({ intervalCap: limit.submits, interval: limit.windowMs, strict: true });
  let opensAt = 0;
  return {
    enter: async (signal) => {
      await places.add(() => undefined, { signal });
      return clock.now() >= opensAt;
    },
    closeUntil: (at) => {
      opensAt = Math.max(opensAt, at);
    },
    opensAt: () => opensAt,
  };
}
