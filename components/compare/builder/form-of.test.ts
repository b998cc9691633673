import { describe, expect, it } from 'vitest';
import { models as catalogue } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { paramKeys } from '@/lib/models/spec';
import { inventedModel } from '@/lib/models/testing/invented-model';
import { draftSchema } from '@/lib/models/validator';
import { activeForm, activeValues } from './active-form';
import { formOf, paramsOf, valuesOf } from './form-of';

const [first, second] = catalogue;
if (!first || !second) throw new Error('The catalogue has two models.');
const form = formOf([first, second, inventedModel]);

describe('the form of several models', () => {
  it('has every key once', () => {
    const keys = form.spec.params.flatMap(paramKeys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives back what it shows', () => {
    const params = {
      [first.slug]: { ...defaultParams(first), prompt: 'a pear' },
      [second.slug]: { ...defaultParams(second), prompt: 'a pear' },
      [inventedModel.slug]: { ...defaultParams(inventedModel), text: 'a pear', style: 'ink' },
    };
    const back = paramsOf(form, valuesOf(form, params));
    expect(back[inventedModel.slug]).toMatchObject({ text: 'a pear', style: 'ink' });
    expect(Object.values(back).every((one) => Object.values(one).includes('a pear'))).toBe(true);
  });

  it('what a choice depends on stands under its new key too', () => {
    const shape = formOf([first, second])
      .own.flatMap(({ fields }) => fields)
      .find((param) => param.kind === 'choice' && param.display === 'ratios');
    expect(shape?.kind === 'choice' && shape.key).toMatch(/^1:/);
    const depends = formOf([second, inventedModel]).own[0]?.fields.flatMap((param) =>
      param.activeWhen ? [param.activeWhen.condition.key] : [],
    );
    for (const key of depends ?? []) expect(form.spec.params.flatMap(paramKeys)).toContain(key);
  });

  it('what an axis varies is neither asked for nor checked', () => {
    const values = valuesOf(form, {});
    const whole = draftSchema(form.spec).safeParse(values);
    expect(whole.error?.issues.map(({ path }) => path[0])).toEqual(['prompt']);
    const { spec } = activeForm(form, ['role:prompt']);
    expect(draftSchema(spec).safeParse(activeValues(spec, values)).success).toBe(true);
    expect(activeForm(form, ['size']).spec.params.some(({ kind }) => kind === 'size')).toBe(false);
  });
});
