import { exhaustive } from '../result';
import { type Carried, carryFrame, fitFrame, isFrame, sizeFrom } from './carry-frame';
import { isChanged } from './changed';
import { holds } from './conditions';
import { defaultParams, defaultsOf } from './defaults';
import type { Params, ParamValue } from './settings';
import {
  type DecimalParam,
  type IntegerParam,
  type ModelSpec,
  type ParamSpec,
  paramKeys,
  type Role,
  type SizeParam,
} from './spec';

/**
 * Settings of one model for another, by role: what was changed from its default comes along as far as the target can
 * take it, the rest starts from the target's defaults. The shape of the picture comes along in any case: one model's
 * standard is square and another's wide. `dropped` names what was changed and could not come along.
 */
export function carryParams(
  from: ModelSpec,
  to: ModelSpec,
  params: Params,
): { params: Params; dropped: readonly string[] } {
  if (from === to) return { params: { ...defaultParams(to), ...params }, dropped: [] };
  const result: Record<string, ParamValue> = { ...defaultParams(to) };
  const dropped = new Set<string>();
  for (const source of from.params) {
    const changed = isChanged(source, params);
    if (!changed && !isFrame(source)) continue;
    const carried = carryOne(from, source, to, params);
    Object.assign(result, carried?.values);
    if (carried?.dropped) dropped.add(carried.dropped);
    if (!carried && changed) dropped.add(source.label);
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
    const carried = carryOne(from, source, to, part);
    Object.assign(result, carried?.values);
    if (carried?.dropped) dropped.push(carried.dropped);
    if (!carried) dropped.push(source.label);
  }
  return { params: result, dropped };
}

/** Values that another program calls by what they mean, for a model; the rest is as on a fresh form. */
export function carryRoles(values: Readonly<Partial<Record<Role, ParamValue>>>, to: ModelSpec): Params {
  const size = sizeFrom(values.width, values.height);
  const carried = to.params.map((target) => {
    if (isFrame(target)) return size && fitFrame(size, target);
    return target.role && fitValue(target, values[target.role])?.values;
  });
  return Object.assign({}, defaultParams(to), ...carried);
}

function carryOne(from: ModelSpec, source: ParamSpec, to: ModelSpec, params: Params): Carried | undefined {
  if (isFrame(source)) return carryFrame(from, source, to, params);
  const target = to.params.find((candidate) => sameMeaning(source, candidate));
  if (!target || target.kind === 'size') return undefined;
  return fitValue(target, params[source.key]);
}

function sameMeaning(source: Exclude<ParamSpec, SizeParam>, target: ParamSpec): boolean {
  if (target.kind === 'size') return false;
  return source.role === undefined ? source.key === target.key : source.role === target.role;
}

/** A value as the target can have it. A text of any length: the form shows it with what is wrong with it. */
function fitValue(target: Exclude<ParamSpec, SizeParam>, value: ParamValue | undefined): Carried | undefined {
  const as = (fitting: ParamValue) => ({ values: { [target.key]: fitting } });
  switch (target.kind) {
    case 'prompt':
    case 'text':
      return typeof value === 'string' ? as(value) : undefined;
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? as(clamp(target, value)) : undefined;
    case 'seed': {
      const { min, max } = target.limits;
      // Another seed than the one that was meant is no better than a random one.
      return value === null || (typeof value === 'number' && value >= min && value <= max)
        ? as(value)
        : undefined;
    }
    case 'toggle':
      return typeof value === 'boolean' ? as(value) : undefined;
    case 'choice': {
      const option = target.options.find((candidate) => candidate.value === value);
      return option && as(option.value);
    }
    case 'images':
      if (!Array.isArray(value)) return undefined;
      return value.length <= target.max
        ? as(value)
        : { ...as(value.slice(0, target.max)), dropped: `${target.label} after the first ${target.max}` };
    default:
      return exhaustive(target);
  }
}

function clamp({ kind, limits }: IntegerParam | DecimalParam, value: number): number {
  const { min = -Infinity, max = kind === 'integer' ? Number.MAX_SAFE_INTEGER : Infinity } = limits;
  return Math.min(max, Math.max(min, kind === 'integer' ? Math.round(value) : value));
}

/**
 * Puts back to their defaults the options that the target does not offer in this combination, and names them. By the
 * facts and not by the validator, which would come along into the page that only shows the form.
 */
function refused(to: ModelSpec, result: Record<string, ParamValue>): string[] {
  return to.params.flatMap((param) => {
    if (param.kind !== 'choice') return [];
    const requires = param.options.find((option) => option.value === result[param.key])?.requires;
    if (!requires || holds(requires.condition, result)) return [];
    Object.assign(result, defaultsOf(param));
    return [param.label];
  });
}
