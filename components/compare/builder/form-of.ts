import { commonKeys } from '@/lib/comparison/common-keys';
import { joinParams, mergeSpecs, partOf } from '@/lib/comparison/merge-specs';
import { defaultParams } from '@/lib/models/defaults';
import type { Params, ParamValue } from '@/lib/models/settings';
import { type ModelSpec, type ParamSpec, paramKeys } from '@/lib/models/spec';
import { prefixed } from './prefixed';

/** What several models have together, or what one of them has alone. */
export interface FormPart {
  /** Under the models' own keys. */
  readonly spec: ModelSpec;
  /** What stands before those keys in the whole form. */
  readonly prefix: string;
  /** The same as fields of the whole form. */
  readonly fields: readonly ParamSpec[];
}

/** The form of a comparison. */
export interface ComparisonForm {
  readonly models: readonly [ModelSpec, ...ModelSpec[]];
  readonly shared: FormPart;
  /** In the order of the models. */
  readonly own: readonly FormPart[];
  /** All of it as the form of one model, which the form library and the checks can take. */
  readonly spec: ModelSpec;
}

/** What the form holds; a field that has just come may have nothing yet. */
export type Values = Readonly<Record<string, ParamValue | undefined>>;

/** Whole parameters of each model, by slug. */
export type ParamsOf = Readonly<Record<string, Params>>;

export function formOf(models: readonly [ModelSpec, ...ModelSpec[]]): ComparisonForm {
  const merged = mergeSpecs(models);
  const shared = { spec: merged.shared, prefix: '', fields: merged.shared.params.map(explained) };
  const own = merged.own.map((spec, index): FormPart => {
    const prefix = `${index}:`;
    return { spec, prefix, fields: spec.params.map((param) => prefixed(param, prefix)) };
  });
  const fields = [shared, ...own].flatMap((part) => part.fields);
  return { models, shared, own, spec: { ...merged.shared, name: 'Comparison', params: fields } };
}

/** A seed is not drawn for each picture here. */
const explained = (param: ParamSpec): ParamSpec =>
  param.kind === 'seed'
    ? {
        ...param,
        help: 'The starting noise, the same for all pictures. Left empty, one is drawn when you press Compare.',
        whenEmpty: 'One drawn for all',
      }
    : param;

/** What the form shows for these parameters. What is shared is that of the first model. */
export function valuesOf({ models, shared, own }: ComparisonForm, params: ParamsOf): Params {
  const whole = (spec: ModelSpec) => params[spec.slug] ?? defaultParams(spec);
  const [first] = models;
  const values = partOf(shared.spec, first, whole(first));
  return Object.assign(
    values,
    ...models.map((spec, index) => {
      const part = own[index];
      return part && renamed(partOf(part.spec, spec, whole(spec)), (key) => part.prefix + key);
    }),
  );
}

/** Each model's whole parameters, from what the form holds. */
export function paramsOf({ models, shared, own }: ComparisonForm, values: Values): ParamsOf {
  return Object.fromEntries(
    models.map((spec, index) => {
      const part = own[index];
      return [spec.slug, joinParams(spec, shared.spec, held(shared, values), part ? held(part, values) : {})];
    }),
  );
}

/** The field for a setting that is named by its model's place and its wire key: `1:steps`. */
export function fieldOf({ models, shared, own }: ComparisonForm, named: string): string | undefined {
  const fields = own.flatMap((part) => part.fields.flatMap(paramKeys));
  if (fields.includes(named)) return named;
  const [place = '', key] = named.split(/:(.*)/s);
  const meanings = models[Number(place)]?.params.flatMap(commonKeys) ?? [];
  const meaning = meanings.find(({ wireKey }) => wireKey === key)?.key;
  return shared.spec.params.flatMap(commonKeys).find((common) => common.key === meaning)?.wireKey;
}

/** The values of one part, under the models' own keys. */
function held({ spec, prefix }: FormPart, values: Values): Params {
  const keys = spec.params.flatMap(paramKeys);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[prefix + key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

const renamed = (params: Params, name: (key: string) => string): Params =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [name(key), value]));
