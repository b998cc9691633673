import { inBands } from './breathe';
import type { Measure } from './measure';
import { perceptualDistance } from './oklab';
import { channels, type Raster } from './raster';

/**
 * A picture of the difference of two others of one size, black where they are equal and `gain` times as bright as it is.
 * Absolute: each channel's difference is that channel of the map. Perceptual: one distance, from black over red to a pale
 * yellow. A difference in transparency shows in all channels. Lets other work have its turn.
 */
export async function amplifiedMap(a: Raster, b: Raster, measure: Measure, gain: number): Promise<Raster> {
  const { width, height } = a;
  const data = new Uint8Array(width * height * channels);
  const write = measure === 'absolute' ? writeAbsolute : writePerceptual;
  await inBands(a, (from, to) => {
    for (let index = from * width; index < to * width; index += 1) write(a, b, index, gain, data);
  });
  return { width, height, data };
}

function writeAbsolute(
  { data: a }: Raster,
  { data: b }: Raster,
  index: number,
  gain: number,
  to: Uint8Array,
) {
  const at = index * channels;
  const alpha = Math.abs((a[at + 3] ?? 0) - (b[at + 3] ?? 0));
  for (let channel = at; channel < at + 3; channel += 1) {
    const difference = Math.max(alpha, Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)));
    to[channel] = Math.min(255, difference * gain);
  }
  to[at + 3] = 255;
}

function writePerceptual(a: Raster, b: Raster, index: number, gain: number, to: Uint8Array) {
  const heat = Math.min(255, Math.round(perceptualDistance(a, b, index) * gain * 255)) * 3;
  const at = index * channels;
  to[at] = heatColours[heat] ?? 0;
  to[at + 1] = heatColours[heat + 1] ?? 0;
  to[at + 2] = heatColours[heat + 2] ?? 0;
  to[at + 3] = 255;
}

/** From black to pale yellow in even steps of lightness, after Matplotlib's "inferno"; 256 × red, green, blue. */
const heatColours = Uint8Array.from({ length: 256 * 3 }, (_, at) => {
  const stops = [
    [0, 0, 0],
    [66, 10, 104],
    [147, 38, 103],
    [221, 81, 58],
    [252, 165, 10],
    [252, 255, 164],
  ];
  const place = (Math.floor(at / 3) / 255) * (stops.length - 1);
  const stop = Math.min(stops.length - 2, Math.floor(place));
  const [from = 0, to = 0] = [stops[stop]?.[at % 3], stops[stop + 1]?.[at % 3]];
  return Math.round(from + (to - from) * (place - stop));
});
