import { expect, it, test } from 'vitest';
import { amplifiedMap } from './amplified-map';
import { differenceFigures } from './difference-figures';
import { perceptualDistance } from './oklab';
import { channels, type Raster } from './raster';

type Colour = readonly [number, number, number, number?];

/** One colour throughout, but for the first pixel. */
function plain(width: number, height: number, colour: Colour, first: Colour = colour): Raster {
  const data = new Uint8Array(width * height * channels);
  for (let at = 0; at < data.length; at += channels) {
    const [red, green, blue, alpha = 255] = at === 0 ? first : colour;
    data.set([red, green, blue, alpha], at);
  }
  return { width, height, data };
}

// Distances of the OKLab coordinates that CSS Color 4's sample code gives for these colours.
test.each<[string, Colour, Colour, number]>([
  ['black and white', [0, 0, 0], [255, 255, 255], 1],
  ['red and green', [255, 0, 0], [0, 255, 0], 0.5198],
  ['red and blue', [255, 0, 0], [0, 0, 255], 0.5371],
  ['equal ones', [12, 200, 7], [12, 200, 7], 0],
  ['a hole', [0, 0, 0], [0, 0, 0, 0], 1],
])('%s are as far apart as OKLab says', (_, one, other, distance) => {
  expect(perceptualDistance(plain(1, 1, one), plain(1, 1, other), 0)).toBeCloseTo(distance, 3);
});

it('figures count what differs and by how much', async () => {
  const one = plain(40, 20, [100, 100, 100]);
  const other = plain(40, 20, [100, 100, 100], [130, 100, 70]);
  const figures = await differenceFigures(one, other);
  expect(figures.differing).toBe(1 / 800);
  expect(figures.meanAbsolute).toBeCloseTo(60 / 3 / 800, 9);
  expect(figures.meanPerceptual).toBeCloseTo(perceptualDistance(one, other, 0) / 800, 9);
  expect(figures.ssim).toBeLessThan(1);
  expect(await differenceFigures(one, one)).toEqual({
    differing: 0,
    meanAbsolute: 0,
    meanPerceptual: 0,
    ssim: 1,
  });
  expect((await differenceFigures(plain(5, 5, [0, 0, 0]), plain(5, 5, [9, 9, 9]))).ssim).toBeNull();
});

it('an absolute map is each channel amplified, black where nothing differs', async () => {
  const map = await amplifiedMap(
    plain(2, 1, [100, 100, 100]),
    plain(2, 1, [100, 100, 100], [103, 80, 100]),
    'absolute',
    8,
  );
  expect([...map.data]).toEqual([24, 160, 0, 255, 0, 0, 0, 255]);
});

it('a perceptual map grows brighter with the distance and with the gain', async () => {
  const brightness = async (grey: number, gain: number) => {
    const { data } = await amplifiedMap(
      plain(1, 1, [0, 0, 0]),
      plain(1, 1, [grey, grey, grey]),
      'perceptual',
      gain,
    );
    return (data[0] ?? 0) + (data[1] ?? 0) + (data[2] ?? 0);
  };
  const seen = [
    await brightness(0, 8),
    await brightness(10, 1),
    await brightness(60, 1),
    await brightness(60, 2),
  ];
  expect(seen[0]).toBe(0);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBe(4);
  expect(await brightness(255, 1)).toBe(252 + 255 + 164);
});
