import type { Clock } from '@/lib/clock';

/** Why work stands still although it could go on, in one sentence for a person. */
export interface Holdup {
  /** Holds for `forMs` unless it is said again: whoever keeps trying keeps saying it. */
  set(cause: HoldupCause, sentence: string, forMs: number): void;
  clear(cause: HoldupCause): void;
  /** The gravest one. */
  current(): string | null;
}
export type HoldupCause = 'disk' | 'room' | 'provider' | 'rateLimit';

const gravestFirst: readonly HoldupCause[] = ['disk', 'room', 'provider', 'rateLimit'];
const unreachableMs = 60_000;

export function createHoldup(clock: Clock): Holdup {
  const said = new Map<HoldupCause, { sentence: string; at: number; forMs: number }>();
  return {
    set: (cause, sentence, forMs) => void said.set(cause, { sentence, at: clock.now(), forMs }),
    clear: (cause) => void said.delete(cause),
    current: () => {
      const now = clock.now();
      const holding = gravestFirst
        .map((cause) => said.get(cause))
        // What was said in the future was said before somebody set the clock back.
        .find((one) => one && one.at <= now && now < one.at + one.forMs);
      return holding?.sentence ?? null;
    },
  };
}

export function providerIsUnreachable(holdup: Holdup): void {
  holdup.set('provider', 'Segmind cannot be reached; the studio keeps trying.', unreachableMs);
}
