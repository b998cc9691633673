import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lightness } from './colour';
import { drawPicture } from './draw';
import { families } from './families';
import type { PictureOrder } from './order';
import { themeOf } from './theme';

const order: PictureOrder = {
  identity: '',
  model: 'any',
  prompt: 'mountains',
  seed: 1,
  width: 160,
  height: 120,
  format: 'png',
  quality: 90,
  steps: 0.8,
  guidance: 0.4,
  rest: '',
  references: [],
};
const nothing = async () => undefined;
const draw = (changes: Partial<PictureOrder>) => drawPicture({ ...order, ...changes }, nothing);

describe('pictures', () => {
  it.each(families.map((family) => [family.words[0] ?? '', family]))(
    'draws %s, the same each time',
    async (word, family) => {
      expect(themeOf({ ...order, prompt: `a ${word}` }).family).toBe(family);
      for (const seed of [1, 2, 3]) {
        const [first, again] = [await draw({ prompt: word, seed }), await draw({ prompt: word, seed })];
        expect(Buffer.from(first).equals(again)).toBe(true);
        const { channels, entropy } = await sharp(first).stats();
        // A scene that failed to draw is one flat colour: hardly any entropy, no spread.
        expect(entropy).toBeGreaterThan(3);
        expect(Math.max(...channels.map((channel) => channel.stdev))).toBeGreaterThan(4);
      }
    },
  );

  it.each([
    [64, 64],
    [4096, 64],
    [64, 4096],
    [1000, 37],
  ])('has exactly %i × %i pixels', async (width, height) => {
    expect(await sharp(await draw({ width, height })).metadata()).toMatchObject({
      width,
      height,
      hasAlpha: false,
    });
  });

  it('obeys the quality', async () => {
    const sizes = await Promise.all(
      [20, 60, 95].map(async (quality) => (await draw({ format: 'jpeg', quality })).length),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[2]).toBeGreaterThan((sizes[0] ?? 0) * 2);
  });

  it('turns guidance into contrast', async () => {
    const spread = async (guidance: number) => {
      const { channels } = await sharp(await draw({ guidance })).stats();
      return Math.max(...channels.map((channel) => channel.stdev));
    };
    expect(await spread(1)).toBeGreaterThan(await spread(0));
  });

  it('takes light and colour from the words, wherever they stand', () => {
    const palette = (prompt: string) => themeOf({ ...order, prompt }).palette;
    expect(lightness(palette('pine forest, late at night').top)).toBeLessThan(0.3);
    expect(lightness(palette('pine forest in the mist').top)).toBeGreaterThan(0.6);
    expect(palette('abstract teal folds').accent).not.toBe(palette('abstract red folds').accent);
  });
});
