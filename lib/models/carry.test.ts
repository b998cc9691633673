import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryParams, carryPart, carryRoles } from './carry';
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
      changed: { text: 'a', strength: 8, noise: 9, format: 'jpeg', w: 1024, h: 1024 },
      dropped: [],
    });
  });

  it('clamps numbers into the hard limits of the target', () => {
    expect(carry(klein, flex, { steps: 80, cfg: 20 }).changed).toEqual({ guidance: 20 });
    expect(carry(klein, flex, { steps: 10 }).changed).toEqual({ steps: 10 });
    expect(carry(flex, klein, { guidance: 0.5 }).changed).toEqual({ cfg: 1 });
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
      changed: { text: 'x'.repeat(21), w: 1024, h: 1024 },
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
    [1280, 720, '16:9'],
    [1000, 990, '1:1'],
    [1120, 896, '5:4'],
    [1536, 656, '21:9'],
  ])('%i × %i becomes the ratio %s', (width, height, ratio) => {
    const { params, dropped } = carryParams(flex, klein, { ...defaultParams(flex), width, height });
    expect(params.aspect_ratio).toBe(ratio);
    expect(dropped).toEqual([]);
  });

  it.each([
    [1920, 1088, 'Size 1920 × 1088 (becomes 1360 × 768)'],
    [512, 512, 'Size 512 × 512 (becomes 1024 × 1024)'],
    [512, 2048, 'Size 512 × 2048 (becomes 768 × 1360)'],
  ])('%i × %i has another size there, and that is said', (width, height, lost) => {
    expect(carry(flex, klein, { width, height }).dropped).toEqual([lost]);
  });

  it.each([
    ['3:2', 1248, 832],
    ['9:16', 768, 1360],
    ['4:5', 912, 1152],
  ])('the ratio %s becomes about a megapixel in steps of 16, %i × %i', (ratio, width, height) => {
    expect(carry(klein, flex, { aspect_ratio: ratio }).changed).toEqual({ width, height });
  });

  it.each([
    [4096, 1024, { w: 1024, h: 256 }, ['Size 4096 × 1024 (becomes 1024 × 256)']],
    [128, 192, { w: 256, h: 384 }, ['Size 128 × 192 (becomes 256 × 384)']],
    [4096, 64, { w: 1024, h: 256 }, ['Size 4096 × 64 (becomes 1024 × 256)']],
    [1000, 500, { w: 1000, h: 500 }, []],
  ])('%i × %i keeps its shape within the limits of the target', (width, height, changed, dropped) => {
    expect(carry(flex, inventedModel, { width, height })).toEqual({ changed, dropped });
  });

  it('carries the shape also where it is the standard of its model and not of the target', () => {
    const wide: ModelSpec = {
      ...inventedModel,
      params: inventedModel.params.map((param) =>
        param.kind === 'size' ? { ...param, default: { width: 768, height: 512 } } : param,
      ),
    };
    expect(carry(wide, flex, {}).changed).toEqual({ width: 768, height: 512 });
    const lost = ['Size 768 × 512 (becomes 1248 × 832)'];
    expect(carry(wide, klein, {})).toEqual({ changed: { aspect_ratio: '3:2' }, dropped: lost });
    expect(carry(klein, wide, {}).changed).toEqual({ w: 1024, h: 1024 });
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

describe('carryRoles', () => {
  it('puts values under the keys of the model, and what it cannot take stays as on a fresh form', () => {
    const values = { prompt: 'a', guidance: 7.6, seed: 5_000, width: 1000, height: 500, sampler: 'x' };
    expect(carryRoles(values, inventedModel)).toEqual({
      ...defaultParams(inventedModel),
      text: 'a',
      strength: 8,
      w: 1000,
      h: 500,
    });
  });

  it.each([{ width: 640 }, { width: 0, height: 640 }, { width: -1, height: -1 }])(
    '%j is no size',
    (values) => {
      for (const to of [klein, inventedModel]) expect(carryRoles(values, to)).toEqual(defaultParams(to));
    },
  );
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
