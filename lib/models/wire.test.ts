import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from './catalog';
import { defaultParams } from './defaults';
import { arbitraryParams } from './testing/arbitrary-params';
import { inventedModel } from './testing/invented-model';
import { wireBody } from './wire';

const defaults = { ...defaultParams(inventedModel), text: 'hat', noise: 1 };
const body = (change: Record<string, string | number | null | string[]>) =>
  wireBody(inventedModel, { ...defaults, ...change }, (ref) => `url of ${ref}`);

describe('wireBody', () => {
  it('sends everything, also what is at its default', () => {
    expect(body({})).toEqual({ text: 'hat', w: 512, h: 512, strength: 4, format: 'webp', noise: 1 });
  });

  it('turns references into addresses, in their order', () => {
    expect(body({ pictures: ['b', 'a'] }).pictures).toEqual(['url of b', 'url of a']);
    expect(body({ pictures: [] })).not.toHaveProperty('pictures');
  });

  it('leaves out a seed that is still random', () => {
    expect(body({ noise: null })).not.toHaveProperty('noise');
    expect(body({ noise: 0 })).toHaveProperty('noise', 0);
  });

  it('leaves out a cleared text only where the default is empty too', () => {
    expect(body({ style: '' })).not.toHaveProperty('style');
    expect(body({ style: 'ink' })).toHaveProperty('style', 'ink');
    const withDefault = {
      ...inventedModel,
      params: inventedModel.params.map((param) =>
        param.kind === 'text' ? { ...param, default: 'oil' } : param,
      ),
    };
    expect(wireBody(withDefault, { ...defaults, style: '' }, (ref) => ref)).toHaveProperty('style', '');
  });

  it('sends nothing the model does not know', () => {
    expect(body({ from_elsewhere: 1 })).toEqual(body({}));
  });

  it.each([...models, inventedModel])('$slug: never changes a value', (spec) => {
    fc.assert(
      fc.property(arbitraryParams(spec), (params) => {
        for (const [key, value] of Object.entries(wireBody(spec, params, (ref) => ref))) {
          expect(value).toEqual(params[key]);
        }
      }),
    );
  });
});
