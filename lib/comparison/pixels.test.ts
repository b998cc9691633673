import { expect, test } from 'vitest';
import { comparePixels } from './compare-pixels';
import { differenceMap } from './difference-map';
import { channels, type Raster } from './raster';

/** A grey picture of waves, each pixel put through `change`. */
function waves(width: number, height: number, change = (value: number, _x: number, _y: number) => value) {
  const data = new Uint8Array(width * height * channels).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const wave = 128 + 60 * Math.sin(x / 17) * Math.cos(y / 23) + 40 * Math.sin((x + y) / 7);
      const value = Math.max(0, Math.min(255, Math.round(change(Math.round(wave), x, y))));
      data.fill(value, (y * width + x) * channels, (y * width + x) * channels + 3);
    }
  }
  return { width, height, data };
}
const noisy = (value: number, x: number, y: number) => value + ((x * 7 + y * 13) % 41) - 20;

// The expected values are those of SSIM written out with SciPy 1.x (Gaussian window 11, sigma 1.5, K 0.01 and 0.03,
// valid places only, box average with every n-th pixel for the large one). Averages here are rounded to whole steps.
test.each([
  [256, 256, 0.57169, 4],
  [300, 280, 0.57161, 4],
  [512, 384, 0.9492, 3],
  [1024, 1024, 0.9981, 3],
])(
  'noise on %i × %i has the similarity another implementation finds',
  async (width, height, expected, digits) => {
    const compared = await comparePixels(waves(width, height), waves(width, height, noisy));
    expect(compared.verdict).toBe('different');
    expect(compared.verdict === 'different' && compared.ssim).toBeCloseTo(expected, digits);
  },
);

test('equal pixels are told from one that differs by one step, also in alpha alone', async () => {
  const picture = waves(64, 40);
  expect(await comparePixels(picture, waves(64, 40))).toEqual({ verdict: 'pixels' });
  for (const channel of [0, 3]) {
    const other = waves(64, 40);
    const at = (39 * 64 + 63) * channels + channel;
    other.data[at] = (other.data[at] ?? 0) - 1;
    expect(await comparePixels(picture, other)).toMatchObject({ verdict: 'different', differingPixels: 1 });
  }
});

test('pictures of different sizes are not compared, tiny ones have no similarity', async () => {
  expect(await comparePixels(waves(20, 30), waves(30, 20))).toEqual({ verdict: 'size' });
  expect(await comparePixels(waves(8, 30), waves(8, 30, noisy))).toMatchObject({ ssim: null });
});

test('unrelated pictures are near zero', async () => {
  const compared = await comparePixels(
    waves(256, 256),
    waves(256, 256, (_, x, y) => (x * 7919 + y * 104729) % 256),
  );
  expect(compared.verdict === 'different' && compared.ssim).toBeLessThan(0.1);
});

test('a map marks what differs and nothing else, also where pixels are put together', async () => {
  const spot = (value: number, x: number, y: number) => (x === 1500 && y === 300 ? value + 1 : value);
  const map = await differenceMap(waves(2000, 600), waves(2000, 600, spot));
  expect(map).toMatchObject({ width: 1000, height: 300 });
  expect(marked(map)).toEqual([{ x: 750, y: 150 }]);
});

test('four megapixels are compared in short pieces', async () => {
  const [one, other] = [waves(2048, 2048), waves(2048, 2048, noisy)];
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 1);
  await comparePixels(one, other);
  clearInterval(ticking);
  // How long a piece takes is the machine's business; that there are many is not.
  expect(ticks).toBeGreaterThan(10);
}, 20_000);

function marked({ width, data }: Raster) {
  const found: { x: number; y: number }[] = [];
  for (let at = 0; at < data.length; at += channels) {
    if (data[at] === data[at + 1]) continue;
    const pixel = at / channels;
    found.push({ x: pixel % width, y: Math.floor(pixel / width) });
  }
  return found;
}
