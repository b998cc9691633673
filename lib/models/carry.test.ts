import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryParams, carryPart } from './carry';
import { findModel, models } from './catalog';
import { defaultParams } from './defaults';
import { imageRef } from './image-ref';
import type { Params } from './settings';
import type { ModelSpec } from './spec';
import { arbitraryParams } from './testing/arbitrary-params';
import { inventedModel } from './testing/invented-model';
import { draftSchema } from './validator';

function spec(slug: string): ModelSpec {
  const found = findModel(slug);
  if (!found) throw new Error(`${slug} is not in the catalogue`);
  return found;
}
const flex = spec('flux-2-flex');
const klein = spec('flux-2-klein-4b');

/** What a change on a fresh form of one model becomes on another. */
function carry(from: ModelSpec, to: ModelSpec, change: Params) {
  const { params, dropped } = carryParams(from, to, { ...defaultParams(from), ...change });
  const defaults = defaultParams(to);
  const changed = Object.entries(params).filter(
    ([key, value]) => value !== defaults[key] && String(value) !== '',
  );
  return { changed: Object.fromEntries(changed), dropped };
}

const refs = (count: number) => Array.from({ length: count }, (_, index) => imageRef(`${index}`.repeat(64)));

describe('carryParams', () => {
  it('leaves what is at its default to the target', () => {
    expect(carry(flex, klein, {})).toEqual({ changed: {}, dropped: [] });
    expect(carry(klein, flex, {})).toEqual({ changed: {}, dropped: [] });
  });

  it('goes by role, whatever the keys', () => {
    expect(carry(flex, klein, { prompt: ' a ', guidance: 7.5, output_format: 'jpeg', seed: 9 })).toEqual({
      changed: { prompt: ' a ', cfg: 7.5, image_format: 'jpeg', seed: 9 },
      dropped: [],
    });
    expect(carry(klein, inventedModel, { prompt: 'a', cfg: 7.6, seed: 9, image_format: 'jpeg' })).toEqual({
      changed: { text: 'a', strength: 8, noise: 9, format: 'jpeg' },
      dropped: [],
    });
  });

  it('clamps numbers into the hard limits of the target', () => {
    expect(carry(klein, flex, { steps: 80, cfg: 20 }).changed).toEqual({ guidance: 20 });
    expect(carry(klein, flex, { steps: 10 }).changed).toEqual({ steps: 10 });
    expect(carry(flex, klein, { guidance: 0.5 }).changed).toEqual({ cfg: 1 });
    expect(carry(flex, inventedModel, { width: 4096, height: 64 }).changed).toEqual({ w: 1024, h: 256 });
  });

  it('names what has no place or no equal in the target', () => {
    const { changed, dropped } = carry(klein, flex, {
      image_format: 'webp',
      negative_prompt: 'fog',
      sampler: 'res_2s',
      go_fast: false,
      quality: 50,
    });
    expect(changed).toEqual({});
    expect(dropped).toEqual(['Output format', 'Negative prompt', 'Sampler', 'Go fast', 'Quality']);
    expect(carry(flex, klein, { prompt_upsampling: false }).dropped).toEqual(['Prompt upsampling']);
  });

  it('names what the target refuses after all', () => {
    expect(carry(flex, inventedModel, { prompt: 'x'.repeat(21), seed: 4_000 })).toEqual({
      // A text is never thrown away: the form shows it with what is wrong with it.
      changed: { text: 'x'.repeat(21) },
      dropped: ['Seed'],
    });
  });

  it('takes as many reference images as the target does', () => {
    expect(carry(flex, klein, { image_urls: refs(5) })).toEqual({
      changed: { image_urls: refs(4) },
      dropped: ['Reference images after the first 4'],
    });
    expect(carry(klein, flex, { image_urls: refs(4) }).dropped).toEqual([]);
  });

  it.each([
    [1248, 832, '3:2'],
    [832, 1248, '2:3'],
    [1920, 1088, '16:9'],
    [2048, 2032, '1:1'],
    [1000, 800, '5:4'],
    [2016, 864, '21:9'],
    [64, 4096, '9:16'],
  ])('%i × %i becomes the ratio %s', (width, height, ratio) => {
    const { params, dropped } = carryParams(flex, klein, { ...defaultParams(flex), width, height });
    expect(params.aspect_ratio).toBe(ratio);
    expect(dropped).toEqual([]);
  });

  it.each([
    ['3:2', 1248, 832],
    ['9:16', 768, 1360],
    ['4:5', 912, 1152],
  ])('the ratio %s becomes about a megapixel in steps of 16, %i × %i', (ratio, width, height) => {
    expect(carry(klein, flex, { aspect_ratio: ratio }).changed).toEqual({ width, height });
  });

  it('cannot follow the shape of a reference image where that is no setting', () => {
    const change = { aspect_ratio: 'match_input_image', image_urls: refs(1) };
    expect(carry(klein, flex, change)).toEqual({
      changed: { image_urls: refs(1) },
      dropped: ['Aspect ratio'],
    });
  });

  it('takes everything to the same model', () => {
    const params = { ...defaultParams(klein), steps: 3 };
    expect(carryParams(klein, klein, params)).toEqual({ params, dropped: [] });
  });

  const all = [...models, inventedModel];
  const pairs = all.flatMap((from) => all.map((to) => ({ from, to })));
  it.each(pairs)('$from.slug → $to.slug is always valid but for the length of a text', ({ from, to }) => {
    fc.assert(
      fc.property(arbitraryParams(from), (params) => {
        const issues = draftSchema(to).safeParse(carryParams(from, to, params).params).error?.issues ?? [];
        const texts = to.params.flatMap((param) =>
          param.kind === 'prompt' || param.kind === 'text' ? [param.key] : [],
        );
        expect(issues.filter(({ path }) => !texts.includes(String(path[0])))).toEqual([]);
      }),
    );
  });
});

describe('carryPart', () => {
  it('takes every value along, also one that is the default, and no other', () => {
    expect(carryPart(flex, klein, { guidance: 5, seed: null, prompt: 'a' })).toEqual({
      params: { prompt: 'a', cfg: 5, seed: null },
      dropped: [],
    });
    expect(carryPart(flex, flex, { steps: 12 })).toEqual({ params: { steps: 12 }, dropped: [] });
  });

  it('names what has no place', () => {
    expect(carryPart(flex, klein, { safety_tolerance: 2, steps: 12 })).toEqual({
      params: { steps: 12 },
      dropped: ['Safety tolerance'],
    });
  });
});
