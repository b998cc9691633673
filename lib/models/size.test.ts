import { describe, expect, it } from 'vitest';
import { models } from './catalog';
import { defaultParams } from './defaults';
import { expectedSize, sizeForRatio } from './size';
import { inventedModel } from './testing/invented-model';

const byRatio = models.filter((spec) => spec.outputSize.from === 'aspectRatio');

describe('expectedSize', () => {
  it('is the size the settings name', () => {
    expect(expectedSize(inventedModel, { w: 640, h: 300 })).toEqual({ width: 640, height: 300 });
    expect(expectedSize(inventedModel, {})).toEqual({ width: 512, height: 512 });
    expect(expectedSize(inventedModel, { w: NaN, h: 'wide' })).toEqual({ width: 512, height: 512 });
  });

  it.each(byRatio)('$slug: follows the ratio, in steps of 16, near the megapixels', (spec) => {
    if (spec.outputSize.from !== 'aspectRatio') return;
    const { key, megapixels } = spec.outputSize;
    const param = spec.params.find((one) => one.kind === 'choice' && one.key === key);
    for (const { value, ratio } of param?.kind === 'choice' ? param.options : []) {
      if (!ratio) continue;
      const { width, height } = expectedSize(spec, { ...defaultParams(spec), [key]: value });
      expect([width % 16, height % 16]).toEqual([0, 0]);
      expect(Math.abs(width / height / (ratio[0] / ratio[1]) - 1)).toBeLessThan(0.03);
      expect(Math.abs((width * height) / (megapixels * 2 ** 20) - 1)).toBeLessThan(0.03);
    }
  });

  it.each(byRatio)('$slug: follows the first reference where the ratio says so', (spec) => {
    if (spec.outputSize.from !== 'aspectRatio') return;
    const { key } = spec.outputSize;
    const params = { ...defaultParams(spec), [key]: 'match_input_image' };
    expect(expectedSize(spec, params, { width: 3000, height: 2000 })).toEqual({ width: 1248, height: 832 });
    expect(expectedSize(spec, params)).toEqual({ width: 1024, height: 1024 });
  });
});

it('sizeForRatio never yields an empty side', () => {
  expect(sizeForRatio(100, 16 * 16)).toEqual({ width: 160, height: 16 });
});
