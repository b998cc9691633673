import { createHash } from 'node:crypto';

/** Repeatable chance: the same text gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(from: number, to: number): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Hex SHA-256. */
export const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

export function randomFrom(text: string): Random {
  const words = createHash('sha256').update(text).digest();
  // Marsaglia's xorshift128: fast enough for a noise tile, and four non-zero words of a hash are a good start.
  const word = (at: number) => words.readUInt32LE(at) | 1;
  let [x, y, z, w] = [word(0), word(4), word(8), word(12)];
  const next = () => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return (w >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + (to - from) * next();
  return {
    next,
    between,
    whole: (from, to) => Math.floor(between(from, to + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  };
}
