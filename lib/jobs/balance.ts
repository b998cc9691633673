import type { Clock } from '@/lib/clock';
import { failureText } from '@/lib/generation/failure-text';
import type { SegmindClient } from '@/lib/segmind/contract';
import type { Cost } from '@/lib/store/contract';

const maxAge = 60_000;
const patience = 3000;

/** What the account holds, from every answer that mentions it. US dollars. */
export interface BalanceKeeper {
  latest(): { usd: number | null; at: number | null; problem: string | null };
  /** Like `latest`, and asks again in the background when that is older than a minute. */
  refreshed(): { usd: number | null; at: number | null; problem: string | null };
  /** A balance that the answer about generation `id` mentioned. */
  note(usd: number | null, id: string): void;
  /** Asks the provider; null when it does not say within a few seconds. Concurrent callers share one request. */
  read(): Promise<number | null>;
  /** A reading no submit has made stale, asking only if there is none; while others run, the latest one. */
  current(): Promise<number | null>;
  /** A submit is about to leave. */
  opened(id: string): void;
  /** That generation is over, whatever came of it. */
  closed(id: string): void;
  /** What `id` cost by difference, if nothing else ran between the two readings. */
  costOf(id: string, before: number | null): Promise<Cost | null>;
}

export function createBalance(
  segmind: Pick<SegmindClient, 'credits'>,
  clock: Clock,
  life: AbortSignal,
): BalanceKeeper {
  let usd: number | null = null;
  let at: number | null = null;
  let problem: string | null = null;
  let reading: Promise<number | null> | undefined;
  /** True while no submit has left since the reading and none was under way then. */
  let quiet = false;
  const open = new Set<string>();
  let alone: string | undefined;

  const note = (value: number | null, id?: string) => {
    if (value === null) return;
    usd = value;
    at = clock.now();
    problem = null;
    quiet = [...open].every((other) => other === id);
  };
  const ask = async () => {
    const signal = AbortSignal.any([life, AbortSignal.timeout(patience)]);
    // Rejects only when the signal aborts: the runner stops, or the answer takes too long to wait for it here.
    const answer = await segmind.credits({ signal }).catch(() => undefined);
    if (life.aborted) return null;
    if (answer?.ok) {
      note(answer.value);
      return answer.value;
    }
    problem = failureText[answer?.error.kind ?? 'timeout'].title;
    at = clock.now();
    return null;
  };
  const read = () => {
    reading ??= ask().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const latest = () => ({ usd, at, problem });
  const isRecent = () => at !== null && clock.now() - at < maxAge;

  return {
    latest,
    refreshed: () => {
      if (!isRecent() && !life.aborted) void read();
      return latest();
    },
    note,
    read,
    current: async () => {
      const good = isRecent() && problem === null && (quiet || open.size > 0);
      return good ? usd : read();
    },
    opened: (id) => {
      alone = quiet && open.size === 0 ? id : undefined;
      open.add(id);
      quiet = false;
    },
    closed: (id) => void open.delete(id),
    costOf: async (id, before) => {
      if (alone !== id || before === null) return null;
      const after = await read();
      if (alone !== id || after === null || after >= before) return null;
      // Balances are decimal fractions of a cent; the difference must not show binary dust.
      return { usd: Number((before - after).toFixed(8)), source: 'balance' };
    },
  };
}
