import type { RunnerDeps } from './work';

/** Seconds until generations that take so many seconds each are all there, sent in this order within the limits. */
export function expectedWait(
  seconds: readonly number[],
  { parallel, rate }: Pick<RunnerDeps['limits'], 'parallel' | 'rate'>,
): number {
  const sent: number[] = [];
  /** When each place at the provider is free again. */
  const free = Array.from({ length: parallel }, () => 0);
  for (const [index, duration] of seconds.entries()) {
    const earliest = Math.min(...free);
    const at = Math.max(earliest, (sent[index - rate.submits] ?? -Infinity) + rate.windowMs / 1000);
    sent.push(at);
    free[free.indexOf(earliest)] = at + duration;
  }
  return Math.max(...free);
}
