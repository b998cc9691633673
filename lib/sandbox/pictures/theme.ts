import { randomFrom } from '../random';
import { type Grade, grade, mix } from './colour';
import { families } from './families';
import type { PictureOrder } from './order';
import { type Palette, palettes, tints } from './palettes';
import type { SceneFamily } from './scene';

export interface Theme {
  readonly family: SceneFamily;
  readonly palette: Palette;
}

/** The scene and the light a prompt asks for; where it says nothing, its hash decides. */
export function themeOf(order: PictureOrder): Theme {
  const { prompt, model, seed, guidance, rest } = order;
  const words = wordsOf(prompt);
  const chance = randomFrom(`theme ${words.join(' ')}`);
  const family = best(families, words, 2) ?? chance.pick(families);
  const light = best(palettes, words, 0) ?? chance.pick(palettes);

  const frame = randomFrom(`light ${model} ${seed} ${prompt}`);
  const touch = randomFrom(`touch ${rest}`);
  const grading: Grade = {
    turn: frame.between(-7, 7) + touch.between(-5, 5),
    chroma: (0.72 + guidance * 0.7) * touch.between(0.95, 1.05),
    contrast: 0.9 + guidance * 0.25,
  };
  return { family, palette: graded(tinted(light.colours, words), grading) };
}

const wordsOf = (prompt: string): readonly string[] => prompt.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The entry most of whose words stand in the prompt, the first of equals. With `early`, words near the start count
 * for more: the subject of a picture is named first, its light anywhere.
 */
function best<T extends { readonly words: readonly string[] }>(
  entries: readonly T[],
  prompt: readonly string[],
  early: number,
): T | undefined {
  const score = (entry: T) =>
    prompt.reduce((sum, word, at) => {
      const known = entry.words.some((each) => word === each || word === `${each}s` || word === `${each}es`);
      return known ? sum + 1 + early / (1 + at) : sum;
    }, 0);
  let top: { entry: T | undefined; score: number } = { entry: undefined, score: 0 };
  for (const entry of entries) {
    const points = score(entry);
    if (points > top.score) top = { entry, score: points };
  }
  return top.entry;
}

function tinted(palette: Palette, words: readonly string[]): Palette {
  const name = words.find((word) => Object.hasOwn(tints, word));
  const tint = name === undefined ? undefined : tints[name];
  if (!tint) return palette;
  return {
    ...palette,
    middle: mix(palette.middle, tint, 0.3),
    far: mix(palette.far, tint, 0.28),
    near: mix(palette.near, tint, 0.1),
    accent: mix(palette.accent, tint, 0.85),
  };
}

const graded = (palette: Palette, how: Grade): Palette => ({
  top: grade(palette.top, how),
  middle: grade(palette.middle, how),
  horizon: grade(palette.horizon, how),
  light: grade(palette.light, { ...how, contrast: 1 }),
  far: grade(palette.far, how),
  near: grade(palette.near, how),
  accent: grade(palette.accent, how),
});
