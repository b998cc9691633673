/** A finished picture that nobody asks for is time somebody waits. Milliseconds. */
const closest = 100;

/**
 * Milliseconds between two looks at a request that has been running for `elapsed`: 1 s in its first minute, rising to
 * 10 s, and closer together around the time at which requests like it usually finish.
 */
export function pollInterval(elapsed: number, expected: number): number {
  const usual = Math.min(10_000, Math.max(1000, elapsed / 60));
  const nearTheEnd = elapsed >= 0.8 * expected && elapsed <= 1.3 * expected + 1000;
  return nearTheEnd ? Math.min(usual, Math.max(closest, expected / 40)) : usual;
}

/**
 * The first moment after `now` on the grid that starts at `from`. A grid, not a pause after each answer: otherwise the
 * time the answers take would add up and a finished picture would be noticed late.
 */
export function nextPoll(from: number, now: number, expected: number): number {
  let due = from;
  while (due <= now) due += pollInterval(due - from, expected);
  return due;
}
