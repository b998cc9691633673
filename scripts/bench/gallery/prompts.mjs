import { createHash } from 'node:crypto';

const words = 30_000;
const spoken =
  `a the of in with and on at light portrait photograph cat dog house sea red blue golden detailed soft cinematic
  mountain forest city woman man child street night morning painting watercolor film grain studio background`.split(
    /\s+/,
  );
const rare = 'axolotl';

/** Prompts of 8 to 60 words, the k-th most frequent word about 1/k as often as the first (Zipf), and now and then a rare one. */
export function prompts() {
  const random = generator(1);
  const weights = Array.from({ length: words }, (_, rank) => 1 / (rank + 1));
  const sums = [];
  let total = 0;
  for (const weight of weights) {
    total += weight;
    sums.push(total);
  }
  const word = () => {
    const rank = indexOf(sums, random() * total);
    return (
      spoken[rank] ?? `${syllable(rank)}${syllable(rank * 31)}${rank % 10 === 0 ? '' : syllable(rank * 7)}`
    );
  };
  let made = 0;
  return () => {
    made += 1;
    const text = Array.from({ length: 8 + Math.floor(random() * 52) }, word).join(' ');
    return made % 10_000 === 5000 || made === 500 ? `${text} ${rare}` : text;
  };
}

const sizes = [
  [1024, 1024],
  [1024, 768],
  [1344, 768],
  [768, 1344],
  [832, 1216],
];

/** One picture each, of a handful of sizes. */
export const pictures = () => (number) => {
  const [width, height] = sizes[number % sizes.length];
  return { hash: createHash('sha256').update(String(number)).digest('hex'), width, height };
};

const consonants = 'bcdfghjklmnprstvz';
const vowels = 'aeiou';
const syllable = (number) =>
  consonants[number % consonants.length] + vowels[Math.floor(number / consonants.length) % vowels.length];

function indexOf(sums, wanted) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mulberry32: the same library every time. */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
