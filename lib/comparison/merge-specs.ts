import { defaultParams } from '../models/defaults';
import type { Params } from '../models/settings';
import {
  type ChoiceParam,
  type Condition,
  type DecimalParam,
  type ImagesParam,
  type IntegerParam,
  type ModelSpec,
  type ParamSpec,
  paramKeys,
  type SeedParam,
} from '../models/spec';
import { commonKeys } from './common-keys';

/** One form for several models. */
export interface MergedForms {
  /** What all of them have, once, with the keys and names of the first; wide enough for each. */
  readonly shared: ModelSpec;
  /** What only some have, or have in another way, in the order of the models. */
  readonly own: readonly ModelSpec[];
}

/**
 * The forms of several models as one: parameters that mean the same stand once, where every model has them and in the same
 * way. Ranges and choices are the widest, so a value may be refused by one model and taken by another.
 */
export function mergeSpecs(specs: readonly [ModelSpec, ...ModelSpec[]]): MergedForms {
  const [first, ...others] = specs;
  const merged = first.params.map((param) => ({
    param,
    all: others.reduce<ParamSpec | undefined>(
      (wide, spec) => wide && widened(wide, counterpart(spec, param)),
      param,
    ),
  }));
  const shared = merged.flatMap(({ all }) => all ?? []);
  const isShared = (param: ParamSpec) => shared.some((one) => sameMeaning(one, param));
  const name = specs.map((spec) => spec.name).join(' and ');
  return {
    shared: withParams({ ...first, name }, shared),
    own: specs.map((spec) =>
      withParams(
        spec,
        spec.params.filter((param) => !isShared(param)),
      ),
    ),
  };
}

/** A model's whole parameters, from those of the shared form and its own one. What neither has starts from the default. */
export function joinParams(spec: ModelSpec, shared: ModelSpec, given: Params, own: Params): Params {
  const joined: Record<string, Params[string]> = { ...defaultParams(spec), ...own };
  for (const param of shared.params) {
    const target = counterpart(spec, param);
    if (!target) continue;
    for (const [at, key] of paramKeys(param).entries()) {
      const [wireKey, value] = [paramKeys(target)[at], given[key]];
      if (wireKey !== undefined && value !== undefined) joined[wireKey] = value;
    }
  }
  return joined;
}

/** The values that the shared form, or an own one, has of a model's parameters. */
export function partOf(form: ModelSpec, spec: ModelSpec, params: Params): Params {
  const part: Record<string, Params[string]> = { ...defaultParams(form) };
  for (const param of form.params) {
    const source = counterpart(spec, param);
    if (!source) continue;
    for (const [at, key] of paramKeys(param).entries()) {
      const value = params[paramKeys(source)[at] ?? ''];
      if (value !== undefined) part[key] = value;
    }
  }
  return part;
}

const counterpart = (spec: ModelSpec, param: ParamSpec): ParamSpec | undefined =>
  spec.params.find((candidate) => candidate.kind !== 'size' && sameMeaning(candidate, param)) ??
  spec.params.find((candidate) => sameMeaning(candidate, param));

function sameMeaning(one: ParamSpec, other: ParamSpec): boolean {
  if (!sameKind(one, other)) return false;
  return commonKeys(one)[0]?.key === commonKeys(other)[0]?.key;
}

const isNumber = (param: ParamSpec): param is IntegerParam | DecimalParam =>
  param.kind === 'integer' || param.kind === 'decimal';
const sameKind = (one: ParamSpec, other: ParamSpec): boolean =>
  one.kind === other.kind || (isNumber(one) && isNumber(other));

/** A parameter that takes what either takes; undefined where they cannot be one. */
function widened(one: ParamSpec, other: ParamSpec | undefined): ParamSpec | undefined {
  if (!other) return undefined;
  if (isNumber(one) && isNumber(other)) return widerNumber(one, other);
  if (one.kind === 'choice' && other.kind === 'choice') return widerChoice(one, other);
  if (one.kind === 'images' && other.kind === 'images') return widerImages(one, other);
  if (one.kind === 'seed' && other.kind === 'seed') return narrowerSeed(one, other);
  return one.kind === other.kind ? one : undefined;
}

function widerNumber(one: IntegerParam | DecimalParam, other: IntegerParam | DecimalParam): ParamSpec {
  const { advice: _, ...rest } = one;
  return {
    ...rest,
    kind: one.kind === 'integer' && other.kind === 'integer' ? 'integer' : 'decimal',
    slider: {
      min: Math.min(one.slider.min, other.slider.min),
      max: Math.max(one.slider.max, other.slider.max),
      step: Math.min(one.slider.step, other.slider.step),
    },
    limits: widest(one.limits, other.limits),
  };
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** An end that one of them leaves open is open. */
function widest(one: Limits, other: Limits): Limits {
  const min = one.min === undefined || other.min === undefined ? undefined : Math.min(one.min, other.min);
  const max = one.max === undefined || other.max === undefined ? undefined : Math.max(one.max, other.max);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function widerChoice(one: ChoiceParam, other: ChoiceParam): ParamSpec {
  const more = other.options.filter(({ value }) => !one.options.some((option) => option.value === value));
  return { ...one, options: [one.options[0], ...one.options.slice(1), ...more] };
}

const widerImages = (one: ImagesParam, other: ImagesParam): ParamSpec => ({
  ...one,
  max: Math.max(one.max, other.max),
});

/** One seed is for all, so it is one that all take. */
const narrowerSeed = (one: SeedParam, other: SeedParam): ParamSpec => ({
  ...one,
  limits: {
    min: Math.max(one.limits.min, other.limits.min),
    max: Math.min(one.limits.max, other.limits.max),
  },
});

/** The same model with some of its parameters; what depends on one that is not among them depends on nothing. */
export function withParams(spec: ModelSpec, params: readonly ParamSpec[]): ModelSpec {
  const keys = new Set(params.flatMap(paramKeys));
  const known = (condition: Condition) => keys.has(condition.key);
  return { ...spec, params: params.map((param) => freed(param, known)) };
}

function freed(param: ParamSpec, known: (condition: Condition) => boolean): ParamSpec {
  const { activeWhen, ...rest } = param;
  const kept: ParamSpec = activeWhen && known(activeWhen.condition) ? param : rest;
  if (kept.kind !== 'choice') return kept;
  const [first, ...more] = kept.options.map(({ requires, ...option }) =>
    requires && known(requires.condition) ? { ...option, requires } : option,
  );
  return first ? { ...kept, options: [first, ...more] } : kept;
}
