import type { Random } from '../random';

/** Smooth noise along a line, -1 to 1, about one swell per unit of `x`. */
export function smoothNoise(random: Random): (x: number) => number {
  const size = 256;
  const values = Array.from({ length: size }, () => random.between(-1, 1));
  const at = (index: number) => values[((index % size) + size) % size] ?? 0;
  return (x) => {
    const cell = Math.floor(x);
    const part = x - cell;
    const eased = part * part * part * (part * (part * 6 - 15) + 10);
    return at(cell) + (at(cell + 1) - at(cell)) * eased;
  };
}

/** Noise with finer noise on top, halved in strength each time; `octaves` may have a fraction. */
export function layeredNoise(random: Random, octaves: number, gain = 0.5): (x: number) => number {
  const base = smoothNoise(random);
  const shift = random.between(0, 200);
  return (x) => {
    let sum = 0;
    for (let octave = 0; octave < octaves; octave++) {
      const whole = Math.min(1, octaves - octave);
      sum += base(shift + x * 2 ** octave + octave * 17.3) * gain ** octave * whole;
    }
    return sum;
  };
}

/** Points along a line, `spacing` units apart, with both ends. */
export function along(width: number, spacing: number, height: (x: number) => number): number[] {
  const count = Math.max(2, Math.ceil(width / spacing));
  return Array.from({ length: count + 1 }, (_, index) => height((index / count) * width));
}
