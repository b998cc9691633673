import { expect, it } from 'vitest';
import { findModel } from './catalog';
import { adviceFor, inactiveReason } from './conditions';
import { defaultParams } from './defaults';
import type { Params } from './settings';
import type { ModelSpec } from './spec';
import { paramsSchema } from './validator';
import { wireBody } from './wire';

/** The request bodies on the provider's own pages: both must be possible here, to the last value. */
const samples: Record<string, Params> = {
  'flux-2-flex': {
    prompt: 'Soft, weightless 3D letters',
    prompt_upsampling: true,
    seed: 42,
    width: 1024,
    height: 1024,
    safety_tolerance: 2,
    guidance: 5,
    steps: 50,
    output_format: 'png',
  },
  'flux-2-klein-4b': {
    prompt: 'A humanoid figure with a vintage television for a head',
    negative_prompt: 'low quality, blurry, less details',
    seed: 3425234,
    cfg: 5,
    sampler: 'euler',
    steps: 20,
    aspect_ratio: '1:1',
    go_fast: true,
    image_format: 'png',
    quality: 90,
  },
};

function spec(slug: string): ModelSpec {
  const found = findModel(slug);
  if (!found) throw new Error(`${slug} is not in the catalogue`);
  return found;
}

it.each(Object.entries(samples))(
  '%s: the sample of its page is its defaults, prompt and seed apart',
  (slug, body) => {
    const { prompt = '', seed = null } = body;
    const params = { ...defaultParams(spec(slug)), prompt, seed };
    expect(paramsSchema(spec(slug)).safeParse(params).success).toBe(true);
    expect(wireBody(spec(slug), params, (ref) => ref)).toEqual(body);
  },
);

it.each([
  ['flux-2-flex', { steps: 50 }, { steps: 51 }],
  ['flux-2-flex', { steps: 1 }, { steps: 0 }],
  ['flux-2-flex', { safety_tolerance: 6 }, { safety_tolerance: 7 }],
  ['flux-2-flex', { safety_tolerance: 0 }, { safety_tolerance: -1 }],
  ['flux-2-flex', { width: 64, height: 100 }, { width: 63 }],
  ['flux-2-flex', { output_format: 'jpeg' }, { output_format: 'webp' }],
  ['flux-2-flex', { guidance: 0.5 }, { guidance: '5' }],
  ['flux-2-klein-4b', { steps: 100 }, { steps: 101 }],
  ['flux-2-klein-4b', { cfg: 1 }, { cfg: 0.99 }],
  ['flux-2-klein-4b', { cfg: 20 }, { cfg: 20.01 }],
  ['flux-2-klein-4b', { quality: 10 }, { quality: 9 }],
  ['flux-2-klein-4b', { quality: 100 }, { quality: 101 }],
  ['flux-2-klein-4b', { image_format: 'webp' }, { image_format: 'gif' }],
  ['flux-2-klein-4b', { sampler: 'res_2s' }, { sampler: 'ddim' }],
  ['flux-2-klein-4b', { aspect_ratio: '21:9' }, { aspect_ratio: '9:21' }],
  ['flux-2-klein-4b', { negative_prompt: '' }, { negative_prompt: null }],
  ['flux-2-klein-4b', { go_fast: false }, { go_fast: 'false' }],
])('%s takes %o and refuses %o', (slug, right, wrong) => {
  const base = { ...defaultParams(spec(slug)), prompt: 'p', seed: 1 };
  expect(paramsSchema(spec(slug)).safeParse({ ...base, ...right }).success).toBe(true);
  const [key] = Object.keys(wrong);
  expect(paramsSchema(spec(slug)).safeParse({ ...base, ...wrong }).error?.issues[0]?.path).toEqual([key]);
});

it('advises where the maker documents less than the provider takes', () => {
  const flex = spec('flux-2-flex');
  const advice = (params: Params) =>
    flex.params.flatMap((param) =>
      param.kind === 'toggle' ? [] : (adviceFor(param, { ...defaultParams(flex), ...params }) ?? []),
    );
  expect(advice({})).toEqual([]);
  expect(advice({ width: 1000 })).toEqual([
    'Outside what Black Forest Labs documents: multiples of 16. Nearest: 1008.',
  ]);
  expect(advice({ width: 2064, height: 2064 })[0]).toContain('at most 4 megapixels');
  expect(advice({ width: 2048, height: 2048 })).toEqual([]);
  expect(advice({ guidance: 10.1 })).toHaveLength(1);
  expect(advice({ safety_tolerance: 6 })[0]).toContain('may be refused');
});

it('dims the quality of a PNG', () => {
  const klein = spec('flux-2-klein-4b');
  const quality = klein.params.find((param) => param.kind === 'integer' && param.key === 'quality');
  if (!quality) throw new Error('no quality');
  expect(inactiveReason(quality, { image_format: 'png' })).toMatch(/PNG/);
  expect(inactiveReason(quality, { image_format: 'jpeg' })).toBeUndefined();
});
