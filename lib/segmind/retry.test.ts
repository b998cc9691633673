import { describe, expect, it } from 'vitest';
import { createFakeClock } from '@/tests/support/fake-clock';
import type { FailureKind } from '../failure';
import type { SegmindError } from './contract';
import { afterRead, afterSubmit } from './retry';

const error = (kind: FailureKind, rest: Partial<SegmindError> = {}): SegmindError => ({
  kind,
  accepted: 'no',
  charged: 'no',
  ...rest,
});
const clock = createFakeClock();
const now = clock.now();
const at = (attempt: number, random = 0.5) => ({ attempt, now, random: () => random });

describe('after a read', () => {
  it('waits exponentially longer with full jitter, at most ten seconds', () => {
    const waits = (random: number) =>
      [1, 2, 3, 6, 7, 20].map((attempt) => {
        const step = afterRead(error('unreachable'), 100, at(attempt, random));
        return step.do === 'again' ? step.at - now : undefined;
      });
    expect(waits(0.999999).map((wait) => Math.round(wait ?? 0))).toEqual([
      250, 500, 1000, 8000, 10000, 10000,
    ]);
    expect(waits(0)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('gives up after the last try', () => {
    expect(afterRead(error('timeout'), 3, at(2)).do).toBe('again');
    expect(afterRead(error('timeout'), 3, at(3)).do).toBe('giveUp');
  });

  it.each<[FailureKind, number, string]>([
    ['rateLimited', 429, 'again'],
    ['timeout', 408, 'again'],
    ['providerFault', 503, 'again'],
    ['unexpectedResponse', 200, 'again'],
    ['timeout', 425, 'giveUp'],
    ['resultExpired', 404, 'giveUp'],
    ['unexpectedResponse', 302, 'giveUp'],
    ['generationFailed', 200, 'giveUp'],
  ])('%s with status %i: %s', (kind, status, step) => {
    expect(afterRead(error(kind, { status }), 5, at(1)).do).toBe(step);
  });

  it('never asks before it was told to, and leaves long waits to the caller', () => {
    const limited = (wait: number) => error('rateLimited', { status: 429, retryAt: now + wait });
    expect(afterRead(limited(20_000), 5, at(1))).toEqual({ do: 'again', at: now + 20_000 });
    expect(afterRead(limited(40_000), 5, at(1))).toEqual({ do: 'giveUp' });
  });
});

describe('after a submit', () => {
  it('never repeats what may have been accepted', () => {
    const kinds: readonly FailureKind[] = ['unreachable', 'timeout', 'providerFault', 'rateLimited'];
    for (const kind of kinds) {
      expect(afterSubmit(error(kind, { accepted: 'unknown' }), at(1))).toEqual({ do: 'unconfirmed' });
    }
  });

  it('waits out a rate limit without using up an attempt, however often', () => {
    const limited = error('rateLimited', { retryAt: now + 90_000 });
    expect(afterSubmit(limited, at(50))).toEqual({
      do: 'queueAgain',
      at: now + 90_000,
      countsAttempt: false,
    });
  });

  it('tries a connection that was never made six times', () => {
    let attempt = 1;
    const started = clock.now();
    for (;;) {
      const step = afterSubmit(error('unreachable'), { attempt, now: clock.now(), random: () => 0.5 });
      if (step.do !== 'queueAgain') break;
      clock.advance(step.at - clock.now());
      attempt += step.countsAttempt ? 1 : 0;
    }
    expect(attempt).toBe(6);
    expect(clock.now() - started).toBe(15_500);
  });

  it.each<FailureKind>(['rejectedInput', 'badKey', 'providerFault', 'insufficientCredits'])(
    'lets %s fail',
    (kind) => {
      expect(afterSubmit(error(kind), at(1))).toEqual({ do: 'fail' });
    },
  );
});
