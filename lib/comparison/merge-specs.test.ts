import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from '../models/catalog';
import type { ModelSpec, ParamSpec } from '../models/spec';
import { paramKeys } from '../models/spec';
import { arbitraryParams } from '../models/testing/arbitrary-params';
import { inventedModel } from '../models/testing/invented-model';
import { joinParams, mergeSpecs, partOf } from './merge-specs';

const [first, second] = models;
if (!first || !second) throw new Error('The catalogue has two models.');
const { shared, own } = mergeSpecs([first, second]);
const rolesOf = (spec: ModelSpec | undefined) =>
  spec?.params.map((param) => (param.kind === 'size' ? 'size' : (param.role ?? param.key)));

const isHeld = (form: ModelSpec) =>
  form.params.flatMap((param: ParamSpec) => [
    ...(param.activeWhen ? [param.activeWhen.condition.key] : []),
    ...(param.kind === 'choice'
      ? param.options.flatMap(({ requires }) => (requires ? [requires.condition.key] : []))
      : []),
  ]);

describe('the forms of two models as one', () => {
  it('what both have stands once, what one has stands with it', () => {
    expect(rolesOf(shared)).toEqual([
      'prompt',
      'referenceImages',
      'guidance',
      'steps',
      'seed',
      'outputFormat',
    ]);
    for (const [at, spec] of models.slice(0, 2).entries()) {
      const all = [...(rolesOf(shared) ?? []), ...(rolesOf(own[at]) ?? [])];
      expect(all.sort()).toEqual(rolesOf(spec)?.sort());
    }
  });

  it('ranges and choices are the widest', () => {
    const steps = shared.params.find((param) => param.kind === 'integer' && param.role === 'steps');
    expect(steps).toMatchObject({ limits: { min: 1, max: 100 }, slider: { min: 1, max: 100 } });
    const format = shared.params.find((param) => param.kind === 'choice');
    expect(format?.kind === 'choice' && format.options.map(({ value }) => value)).toEqual([
      'png',
      'jpeg',
      'webp',
    ]);
  });

  it('nothing depends on what stands in another form', () => {
    for (const form of [shared, ...own]) {
      const keys = form.params.flatMap(paramKeys);
      expect(isHeld(form).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });

  it('one model alone is its own form', () => {
    for (const spec of [...models, inventedModel]) {
      const alone = mergeSpecs([spec]);
      expect(alone.shared).toEqual(spec);
      expect(alone.own.map(({ params }) => params)).toEqual([[]]);
    }
  });

  it('a model taken apart and joined again is the same', () => {
    for (const [at, spec] of [first, second].entries()) {
      const rest = own[at];
      if (!rest) throw new Error('Each model has a form of its own.');
      fc.assert(
        fc.property(arbitraryParams(spec), (params) => {
          const joined = joinParams(spec, shared, partOf(shared, spec, params), partOf(rest, spec, params));
          expect(joined).toEqual(params);
        }),
        { numRuns: 40 },
      );
    }
  });
});
