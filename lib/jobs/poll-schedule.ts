/** Milliseconds between two looks at a request that has been running for `elapsed`: 1 s in its first minute, rising to 10 s. */
export function pollInterval(elapsed: number): number {
  return Math.min(10_000, Math.max(1000, elapsed / 60));
}

/**
 * The first moment after `now` on the grid that starts at `from`. A grid, not a pause after each answer: otherwise the
 * time the answers take would add up and a finished picture would be noticed late.
 */
export function nextPoll(from: number, now: number): number {
  let due = from;
  while (due <= now) due += pollInterval(due - from);
  return due;
}
