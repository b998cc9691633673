import type { ComparisonView } from '@/lib/generation/comparison-view';
import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { formatSeconds } from '../../generation/format';
import { wayOutOf } from './way-out';

/** What the studio may do at once. */
export interface Pace {
  readonly parallel: number;
  readonly perMinute: number;
}

/** Where a comparison stands, counted by its members: several of the same settings may share a picture. */
export interface Progress {
  /** Those that can be made and are not deleted. */
  readonly total: number;
  readonly made: number;
  /** Each generation once, also below. */
  readonly underWay: readonly GenerationView[];
  /** Ended without a picture, and nothing was charged. */
  readonly retryable: readonly GenerationView[];
  /** Those a person has to look at: they may have been charged. */
  readonly doubtful: number;
  /** Combinations that cannot be made. */
  readonly impossible: number;
  readonly deleted: number;
}

export function progressOf({ members }: Pick<ComparisonView, 'members'>): Progress {
  const all = members.flatMap(({ generation, ...rest }) => (generation ? [{ ...rest, generation }] : []));
  const each = [...new Map(all.map((one) => [one.generation.id, one])).values()];
  const those = (which: (one: (typeof each)[number]) => boolean) =>
    each.filter(which).map(({ generation }) => generation);
  return {
    total: all.length,
    made: all.filter(({ generation }) => generation.state === 'succeeded').length,
    underWay: those(({ generation: { state, onHold } }) => !isFinished(state) && !onHold),
    retryable: those((one) => wayOutOf(one) === 'free'),
    doubtful: those((one) => wayOutOf(one) === 'doubtful').length,
    impossible: members.filter(({ problem }) => problem !== null).length,
    deleted: members.filter(({ problem, generation }) => problem === null && !generation).length,
  };
}

/** "12 of 20 · about 3 min left · 1 failed". `now` is null before the page runs. */
export function progressText(
  { total, made, underWay, retryable, doubtful, impossible, deleted }: Progress,
  { paused, pace, now }: { paused: boolean; pace: Pace; now: number | null },
): string {
  const pictures = total === 1 ? 'picture' : 'pictures';
  const left = now === null ? undefined : Math.ceil(secondsLeft(underWay, pace, now));
  const stopped = retryable.length + doubtful;
  return [
    made === total ? `${total} ${pictures}` : `${made} of ${total} ${pictures}`,
    underWay.length > 0 && left !== undefined ? `about ${roughly(Math.max(1, left))} left` : undefined,
    paused ? 'paused' : undefined,
    stopped > 0 ? `${stopped} without a picture` : undefined,
    impossible > 0 ? `${impossible} not possible` : undefined,
    deleted > 0 ? `${deleted} deleted` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Until the last of them is there: what is limited is how many run at once, and how many are sent in a minute. */
export function secondsLeft(
  underWay: readonly GenerationView[],
  { parallel, perMinute }: Pace,
  now: number,
): number {
  const each = underWay.map(({ expectedSeconds, submittedAt }) =>
    submittedAt === null ? expectedSeconds : Math.max(0, expectedSeconds - (now - submittedAt) / 1000),
  );
  const work = each.reduce((sum, seconds) => sum + seconds, 0) / parallel;
  const longest = Math.max(0, ...each);
  const queued = underWay.filter(({ state }) => state === 'queued').length;
  const sending = queued > perMinute ? (queued / perMinute) * 60 : 0;
  return Math.max(work, longest, sending + (sending > 0 ? longest : 0));
}

/** Nobody needs the seconds of an estimate of minutes. */
const roughly = (seconds: number): string =>
  formatSeconds(seconds < 90 ? seconds : Math.round(seconds / 60) * 60);
