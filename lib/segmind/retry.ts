import type { FailureKind } from '../failure';
import type { SegmindError } from './contract';

/** Exponential back-off with full jitter, in milliseconds. `attempt` counts from 1, `random` gives [0, 1). */
function backoff(
  attempt: number,
  random: () => number,
  { baseMs, capMs }: { baseMs: number; capMs: number },
) {
  return random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
}

export interface Attempt {
  /** How often it has been tried, this time included. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly random: () => number;
}

export type ReadStep = { readonly do: 'again'; readonly at: number } | { readonly do: 'giveUp' };

const passing: ReadonlySet<FailureKind> = new Set(['unreachable', 'timeout', 'providerFault', 'rateLimited']);
const retriedRefusals: ReadonlySet<number> = new Set([408, 429]);
const readDelay = { baseMs: 250, capMs: 10_000 };
/** Longer waits are the caller's to plan; it gets the error with `retryAt`. */
const longestWaitMs = 30_000;
/** A garbled file may be a truncated cache entry, but one that stays garbled is not worth more. */
const triesWhenGarbled = 3;

/** What to do after a read failed. A 4xx is an answer and is not argued with, except "slow down" and "too slow". */
export function afterRead(error: SegmindError, tries: number, { attempt, now, random }: Attempt): ReadStep {
  const status = error.status ?? 0;
  const refused = status >= 300 && status < 500 && !retriedRefusals.has(status);
  const garbled = error.kind === 'unexpectedResponse' && attempt < triesWhenGarbled;
  if (refused || attempt >= tries || !(passing.has(error.kind) || garbled)) return { do: 'giveUp' };
  const at = Math.max(error.retryAt ?? now, now + backoff(attempt, random, readDelay));
  return at - now > longestWaitMs ? { do: 'giveUp' } : { do: 'again', at };
}

export type SubmitStep =
  /** Certainly refused and worth another try, not before `at`. */
  | { readonly do: 'queueAgain'; readonly at: number; readonly countsAttempt: boolean }
  | { readonly do: 'fail' }
  /** May have been accepted: a person decides, never this program. */
  | { readonly do: 'unconfirmed' };

const submitDelay = { baseMs: 1_000, capMs: 60_000 };
const maxSubmits = 6;
const rateLimitFallbackMs = 15_000;

/**
 * The money rule. Being told to slow down costs no attempt; a connection that was never made is tried up to six
 * times, over about a minute at most; every other refusal is final.
 */
export function afterSubmit(error: SegmindError, { attempt, now, random }: Attempt): SubmitStep {
  if (error.accepted !== 'no') return { do: 'unconfirmed' };
  if (error.kind === 'rateLimited') {
    return { do: 'queueAgain', at: error.retryAt ?? now + rateLimitFallbackMs, countsAttempt: false };
  }
  if (error.kind === 'unreachable' && attempt < maxSubmits) {
    return { do: 'queueAgain', at: now + backoff(attempt, random, submitDelay), countsAttempt: true };
  }
  return { do: 'fail' };
}
