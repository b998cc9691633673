/** The highest seed that is drawn: positive in a signed 32-bit integer, which every provider accepts. */
export const highestDrawn = 2 ** 31 - 1;

/** A seed from 1 to 2³¹ − 1, each as likely. */
export function drawSeed(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  const seed = word & highestDrawn;
  return seed === 0 ? drawSeed() : seed;
}

/** `count` seeds upwards from `first`, going on from the lower limit after the upper one. */
export function seedsFrom(
  first: number,
  count: number,
  limits: { readonly min: number; readonly max: number },
): number[] {
  const span = limits.max - limits.min + 1;
  return Array.from({ length: count }, (_, index) => limits.min + ((first - limits.min + index) % span));
}
