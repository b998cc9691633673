import { isChanged } from './changed';
import { holds } from './conditions';
import { defaultParams, defaultsOf } from './defaults';
import type { Params, ParamValue } from './settings';
import { sizeForRatio } from './size';
import {
  type ChoiceParam,
  type DecimalParam,
  type IntegerParam,
  type ModelSpec,
  type ParamSpec,
  paramKeys,
  type SizeParam,
} from './spec';

/** Values for the target's keys, and what could not come along. */
interface Carried {
  readonly values: Params;
  readonly dropped?: string;
}

/**
 * Settings of one model for another, by role: what was changed from its default comes along as far as the target can
 * take it, the rest starts from the target's defaults. `dropped` names what was changed and could not come along.
 */
export function carryParams(
  from: ModelSpec,
  to: ModelSpec,
  params: Params,
): { params: Params; dropped: readonly string[] } {
  if (from === to) return { params: { ...defaultParams(to), ...params }, dropped: [] };
  const result: Record<string, ParamValue> = defaultParamsOf(to);
  const dropped = new Set<string>();
  for (const source of from.params) {
    if (!isChanged(source, params)) continue;
    const target = to.params.find((candidate) => sameMeaning(source, candidate));
    const carried = target && carryOne(source, target, params);
    if (!carried) dropped.add(source.label);
    else {
      Object.assign(result, carried.values);
      if (carried.dropped) dropped.add(carried.dropped);
    }
  }
  for (const label of refused(to, result)) dropped.add(label);
  return { params: result, dropped: [...dropped] };
}

/**
 * Some settings of one model for another, by role: every one of them, also where it is the default. `dropped` names what
 * could not come along. Whether a value goes with the rest of a form is for its checks to say.
 */
export function carryPart(
  from: ModelSpec,
  to: ModelSpec,
  part: Params,
): { params: Params; dropped: readonly string[] } {
  if (from === to) return { params: part, dropped: [] };
  const result: Record<string, ParamValue> = {};
  const dropped: string[] = [];
  for (const source of from.params) {
    if (!paramKeys(source).some((key) => key in part)) continue;
    const target = to.params.find((candidate) => sameMeaning(source, candidate));
    const carried = target && carryOne(source, target, part);
    const refusedSeed = target?.kind === 'seed' && carried && isRefused(target, carried.values);
    if (!carried || refusedSeed) dropped.push(source.label);
    else Object.assign(result, carried.values);
    if (carried?.dropped) dropped.push(carried.dropped);
  }
  return { params: result, dropped };
}

const defaultParamsOf = (spec: ModelSpec): Record<string, ParamValue> => ({ ...defaultParams(spec) });

function sameMeaning(source: ParamSpec, target: ParamSpec): boolean {
  if (isFrame(source) || isFrame(target)) return isFrame(source) && isFrame(target);
  return source.role === undefined ? source.key === target.key : source.role === target.role;
}

/** A size and an aspect ratio both say what shape the picture has. */
const isFrame = (param: ParamSpec): param is SizeParam | ChoiceParam =>
  param.kind === 'size' || (param.kind === 'choice' && param.role === 'aspectRatio');

function carryOne(source: ParamSpec, target: ParamSpec, params: Params): Carried | undefined {
  if (isFrame(source) && isFrame(target)) return carryFrame(source, target, params);
  if (source.kind === 'size' || target.kind === 'size') return undefined;
  const value = params[source.key];
  if (target.kind === 'integer' || target.kind === 'decimal') {
    return typeof value === 'number' ? { values: { [target.key]: clamp(target, value) } } : undefined;
  }
  if (target.kind === 'images' && Array.isArray(value) && value.length > target.max) {
    const dropped = `${target.label} after the first ${target.max}`;
    return { values: { [target.key]: value.slice(0, target.max) }, dropped };
  }
  if (source.kind !== target.kind || value === undefined) return undefined;
  if (target.kind === 'choice' && !target.options.some((option) => option.value === value)) return undefined;
  return { values: { [target.key]: value } };
}

function clamp({ kind, limits }: IntegerParam | DecimalParam, value: number): number {
  const { min = -Infinity, max = kind === 'integer' ? Number.MAX_SAFE_INTEGER : Infinity } = limits;
  return Math.min(max, Math.max(min, kind === 'integer' ? Math.round(value) : value));
}

function carryFrame(
  source: SizeParam | ChoiceParam,
  target: SizeParam | ChoiceParam,
  params: Params,
): Carried | undefined {
  if (source.kind === 'choice' && target.kind === 'choice') {
    const same = target.options.some((option) => option.value === params[source.key]);
    if (same) return { values: { [target.key]: params[source.key] ?? target.default } };
  }
  const size = source.kind === 'size' ? sizeOf(source, params) : undefined;
  const ratio = source.kind === 'choice' ? ratioOf(source, params) : size && size.width / size.height;
  if (ratio === undefined) return undefined;
  if (target.kind === 'choice') return nearestRatio(target, ratio);
  const { multipleOf } = target.advice;
  const wanted = size ?? sizeForRatio(ratio, target.default.width * target.default.height, multipleOf);
  const side = (length: number) => Math.min(target.limits.max, Math.max(target.limits.min, length));
  return { values: { [target.widthKey]: side(wanted.width), [target.heightKey]: side(wanted.height) } };
}

function sizeOf({ widthKey, heightKey }: SizeParam, params: Params) {
  const { [widthKey]: width, [heightKey]: height } = params;
  return typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0
    ? { width, height }
    : undefined;
}

function ratioOf(param: ChoiceParam, params: Params): number | undefined {
  const ratio = param.options.find((option) => option.value === params[param.key])?.ratio;
  return ratio && ratio[0] / ratio[1];
}

function nearestRatio(target: ChoiceParam, wanted: number): Carried | undefined {
  const byDistance = target.options
    .flatMap(({ value, ratio }) =>
      ratio ? [{ value, distance: Math.abs(Math.log(ratio[0] / ratio[1] / wanted)) }] : [],
    )
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = byDistance;
  return nearest && { values: { [target.key]: nearest.value } };
}

/**
 * Puts back to their defaults the values that the target cannot have in this combination, and names them. By the
 * facts and not by the validator, which would come along into the page that only shows the form; a text that is too
 * long stays, for its author to shorten.
 */
function refused(to: ModelSpec, result: Record<string, ParamValue>): string[] {
  return to.params.flatMap((param) => {
    if (param.kind === 'size' || !isRefused(param, result)) return [];
    Object.assign(result, defaultsOf(param));
    return [param.label];
  });
}

function isRefused(param: Exclude<ParamSpec, SizeParam>, params: Params): boolean {
  const value = params[param.key];
  if (param.kind === 'seed') {
    return typeof value === 'number' && (value < param.limits.min || value > param.limits.max);
  }
  if (param.kind !== 'choice') return false;
  const requires = param.options.find((option) => option.value === value)?.requires;
  return requires !== undefined && !holds(requires.condition, params);
}
