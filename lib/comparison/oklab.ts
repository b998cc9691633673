import { channels, type Raster } from './raster';

/** The linear light of each sRGB byte, 0 to 1. */
const linear = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/**
 * How far apart the colours of pixel number `index` look: the distance in OKLab (Ottosson, 2020), in which black and white
 * are 1 apart and about 0.02 is just to be seen. Where one is more transparent than the other that difference counts if it
 * is larger.
 */
export function perceptualDistance(a: Raster, b: Raster, index: number): number {
  const at = index * channels;
  const [one, other] = [a.data, b.data];
  const alpha = Math.abs((one[at + 3] ?? 0) - (other[at + 3] ?? 0)) / 255;
  if (one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2]) return alpha;
  // Written out: three arrays for each of four million pixels would be more work than the colours.
  const r1 = linear[one[at] ?? 0] ?? 0;
  const g1 = linear[one[at + 1] ?? 0] ?? 0;
  const b1 = linear[one[at + 2] ?? 0] ?? 0;
  const r2 = linear[other[at] ?? 0] ?? 0;
  const g2 = linear[other[at + 1] ?? 0] ?? 0;
  const b2 = linear[other[at + 2] ?? 0] ?? 0;
  const l =
    Math.cbrt(0.4122214708 * r1 + 0.5363325363 * g1 + 0.0514459929 * b1) -
    Math.cbrt(0.4122214708 * r2 + 0.5363325363 * g2 + 0.0514459929 * b2);
  const m =
    Math.cbrt(0.2119034982 * r1 + 0.6806995451 * g1 + 0.1073969566 * b1) -
    Math.cbrt(0.2119034982 * r2 + 0.6806995451 * g2 + 0.1073969566 * b2);
  const s =
    Math.cbrt(0.0883024619 * r1 + 0.2817188376 * g1 + 0.6299787005 * b1) -
    Math.cbrt(0.0883024619 * r2 + 0.2817188376 * g2 + 0.6299787005 * b2);
  // The second step is linear, so it may follow the subtraction.
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return Math.max(alpha, Math.hypot(lightness, greenRed, blueYellow));
}
