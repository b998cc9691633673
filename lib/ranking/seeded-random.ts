/** Repeatable chance: numbers from 0 up to, not including, 1, the same for the same seed everywhere (Marsaglia's xorshift32). */
export function seededRandom(seed: number): () => number {
  // Neighbouring seeds begin far apart, and none of them with 0.
  let state = Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm += 1) next();
  return next;
}
