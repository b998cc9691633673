/** When a request will probably be finished, in milliseconds from its submit. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Between two looks within it. */
  readonly every: number;
}

/**
 * Milliseconds between two looks at a request that has been running for `elapsed`: often in its first seconds, because
 * the guess may be wrong and a short wait lengthened by a second is felt; 1 s in its first minute, rising to 10 s. Closer
 * together in the window, and less and less so after it.
 */
export function pollInterval(elapsed: number, { from, to, every }: Window): number {
  const usual =
    elapsed < 10_000 ? Math.max(200, elapsed / 10) : Math.min(10_000, Math.max(1000, elapsed / 60));
  if (elapsed < from) return Math.min(usual, Math.max(every, from - elapsed));
  return Math.min(usual, Math.max(every, (elapsed - to) / 5));
}

/**
 * The first moment after `now` on the grid that starts at `submittedAt`. A grid, not a pause after each answer: otherwise
 * the time the answers take would add up and a finished picture would be noticed late.
 */
export function nextPoll(submittedAt: number, now: number, window: Window): number {
  let due = submittedAt;
  while (due <= now) due += pollInterval(due - submittedAt, window);
  return due;
}
