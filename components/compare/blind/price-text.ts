const shares: readonly (readonly [number, string])[] = [
  [3 / 4, 'three quarters of'],
  [2 / 3, 'two thirds of'],
  [1 / 2, 'half'],
  [2 / 5, 'two fifths of'],
  [1 / 3, 'a third of'],
  [1 / 4, 'a quarter of'],
  [1 / 5, 'a fifth of'],
  [1 / 6, 'a sixth of'],
  [1 / 7, 'a seventh of'],
  [1 / 8, 'an eighth of'],
  [1 / 9, 'a ninth of'],
  [1 / 10, 'a tenth of'],
];

/** Less than this apart is the same to a person. */
const alike = 0.1;

/**
 * One price beside another, both in US dollars: "a fifth of the price", "3 times the price". Undefined where one is free, or they
 * are about the same.
 */
export function priceText(usd: number, than: number): string | undefined {
  if (usd <= 0 || than <= 0) return undefined;
  const ratio = usd / than;
  if (Math.abs(Math.log(ratio)) < alike) return undefined;
  if (ratio > 1) {
    const times = ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio);
    return times === 2 ? 'twice the price' : `${times} times the price`;
  }
  if (ratio < 1 / 10.5) return `1/${Math.round(1 / ratio)} of the price`;
  const apart = ([share]: readonly [number, string]) => Math.abs(Math.log(share / ratio));
  const [, words] = shares.reduce((best, one) => (apart(one) < apart(best) ? one : best));
  return `${words} the price`;
}
