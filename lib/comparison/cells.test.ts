import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findModel, models } from '../models/catalog';
import { defaultParams } from '../models/defaults';
import { paramByRole, valueByRole } from '../models/roles';
import type { ModelSpec, Role } from '../models/spec';
import { promptKey } from '../models/variations';
import { axesOf, cellsOf, countCells } from './cells';
import type { Axis, Plan } from './plan';

const sized = models.find((spec) => spec.params.some((param) => param.kind === 'size'));
const shaped = models.find((spec) => paramByRole(spec, 'aspectRatio'));
if (!sized || !shaped) throw new Error('The catalogue has a model with a size and one with a ratio.');

const settingsOf = (spec: ModelSpec, prompt = 'a red cat') => ({
  model: spec.slug,
  params: { ...defaultParams(spec), [promptKey(spec) ?? '']: prompt, seed: 7 },
});
const values = (role: Role, label: string, ...all: Extract<Axis, { kind: 'values' }>['values']): Axis => ({
  kind: 'values',
  key: `role:${role}`,
  label,
  values: all,
});
const planOf = (specs: readonly [ModelSpec, ...ModelSpec[]], ...axes: Axis[]): Plan => {
  const [first, ...others] = specs;
  return { models: [settingsOf(first), ...others.map((spec) => settingsOf(spec))], axes };
};
const cells = (plan: Plan) => cellsOf(plan, findModel);

describe('the cells of a plan', () => {
  it('models alone are one cell each, and the first axis', () => {
    const plan = planOf([sized, shaped]);
    expect(cells(plan).map(({ coordinates, settings }) => [coordinates, settings.model])).toEqual([
      [[0], sized.slug],
      [[1], shaped.slug],
    ]);
    expect(axesOf(plan, findModel)).toEqual([{ label: 'Model', values: [sized.name, shaped.name] }]);
  });

  it('the last axis changes first, and values go to the key each model has for them', () => {
    const plan = planOf([sized, shaped], values('guidance', 'Guidance', 2, 3), values('seed', 'Seed', 1, 2));
    const all = cells(plan);
    expect(all.map(({ coordinates }) => coordinates.join(''))).toEqual([
      '000',
      '001',
      '010',
      '011',
      '100',
      '101',
      '110',
      '111',
    ]);
    const last = all.at(-1);
    expect(last && valueByRole(shaped, 'guidance', last.settings.params)).toBe(3);
    expect(last && valueByRole(shaped, 'seed', last.settings.params)).toBe(2);
    expect(all.every(({ problem }) => problem === undefined)).toBe(true);
  });

  it('a text is replaced wherever it stands in the prompt, literally', () => {
    const axis: Axis = { kind: 'replace', search: 'red', replacements: ['red', '$& blue'] };
    const [same, other] = cells(planOf([sized], axis));
    expect(same && valueByRole(sized, 'prompt', same.settings.params)).toBe('a red cat');
    expect(other && valueByRole(sized, 'prompt', other.settings.params)).toBe('a $& blue cat');
  });

  it('what a model lacks or does not take is a cell with a sentence, and the others stand', () => {
    const tooMany = cells(planOf([sized, shaped], values('steps', 'Steps', 20, 80)));
    expect(tooMany.map(({ problem }) => problem !== undefined)).toEqual([false, true, false, false]);
    expect(tooMany[1]?.problem).toMatch(/Steps/);
    const ratios = cells(planOf([sized, shaped], values('aspectRatio', 'Aspect ratio', '16:9')));
    expect(ratios.map(({ problem }) => problem)).toEqual([`${sized.name} has no aspect ratio.`, undefined]);
    const missing = cells(planOf([sized], { kind: 'replace', search: 'dog', replacements: ['cat'] }));
    expect(missing[0]?.problem).toBe('“dog” is not in the prompt.');
  });

  it('what would become longer than any memory is never written', () => {
    const grown = (search: string, replacement: string): Axis => ({
      kind: 'replace',
      search,
      replacements: [replacement.repeat(4000)],
    });
    const [cell] = cells(planOf([sized], grown('a', 'b'), grown('b', 'c'), grown('c', 'd')));
    expect(cell?.problem).toBe('The prompt would be 32,000,007 characters long.');
    expect(cell && String(valueByRole(sized, 'prompt', cell.settings.params)).length).toBeLessThan(20_000);
  });

  it('a size changes both sides', () => {
    const axis: Axis = { kind: 'values', key: 'size', label: 'Size', values: ['512×768'] };
    const [cell] = cells(planOf([sized], axis));
    expect(cell && valueByRole(sized, 'width', cell.settings.params)).toBe(512);
    expect(cell && valueByRole(sized, 'height', cell.settings.params)).toBe(768);
  });

  it('a model that has left the catalogue says so', () => {
    const [cell] = cellsOf(planOf([sized]), () => undefined);
    expect(cell?.problem).toBe('This studio does not know that model.');
  });

  it('there are as many as were counted, each in a place of its own', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const plan = planOf(
          [sized, shaped],
          values('steps', 'Steps', ...first),
          values('seed', 'Seed', ...second),
        );
        const all = cells(plan);
        expect(all).toHaveLength(countCells(plan));
        expect(new Set(all.map(({ coordinates }) => coordinates.join())).size).toBe(all.length);
      }),
    );
  });
});
