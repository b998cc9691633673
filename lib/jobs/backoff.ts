/** Milliseconds before try number `attempt + 1`: 1 s, doubling, at most `ceiling`. */
export function backoff(attempt: number, ceiling = 30_000): number {
  return Math.min(ceiling, 1000 * 2 ** Math.min(attempt - 1, 20));
}
