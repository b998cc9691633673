import { exhaustive } from '../result';
import type { Params } from './settings';
import type { Condition, DecimalParam, IntegerParam, ParamSpec, SizeParam } from './spec';

/** Whether the condition is true of these values. */
export function holds(condition: Condition, params: Params): boolean {
  const value = params[condition.key];
  if ('notEmpty' in condition) return Array.isArray(value) && value.length > 0;
  return condition.oneOf.some((allowed) => allowed === value);
}

/** Why the parameter has no effect with these values, or undefined while it has. */
export function inactiveReason(param: ParamSpec, params: Params): string | undefined {
  const rule = param.activeWhen;
  return rule && !holds(rule.condition, params) ? rule.reason : undefined;
}

/** A sentence on a value that is allowed but worth a second look, or undefined. Never a reason to refuse it. */
export function adviceFor(param: ParamSpec, params: Params): string | undefined {
  switch (param.kind) {
    case 'integer':
    case 'decimal':
      return numberAdvice(param, params[param.key]);
    case 'size':
      return sizeAdvice(param, params[param.widthKey], params[param.heightKey]);
    case 'choice': {
      const chosen = param.options.find((option) => option.value === params[param.key]);
      return chosen?.unverified && `${chosen.label} is not documented by the provider and may be refused.`;
    }
    case 'toggle':
      return params[param.key] === true ? param.unreproducibleWhenOn : undefined;
    case 'prompt':
    case 'text':
    case 'seed':
    case 'images':
      return undefined;
    default:
      return exhaustive(param);
  }
}

function numberAdvice({ advice }: IntegerParam | DecimalParam, value: unknown): string | undefined {
  if (!advice || typeof value !== 'number') return undefined;
  const { min = -Infinity, max = Infinity, because } = advice;
  return value < min || value > max ? `Outside ${because}.` : undefined;
}

function sizeAdvice({ advice }: SizeParam, width: unknown, height: unknown): string | undefined {
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (width * height > advice.maxPixels) {
    const megapixels = advice.maxPixels / 2 ** 20;
    return `Outside ${advice.because}: at most ${megapixels} megapixel${megapixels === 1 ? '' : 's'}, such as ${example(advice.maxPixels)}.`;
  }
  const odd = [width, height].filter((side) => Number.isFinite(side) && side % advice.multipleOf !== 0);
  if (odd.length === 0) return undefined;
  const near = odd.map((side) => Math.max(1, Math.round(side / advice.multipleOf)) * advice.multipleOf);
  return `Outside ${advice.because}: multiples of ${advice.multipleOf}. Nearest: ${near.join(' and ')}.`;
}

const example = (pixels: number): string => {
  const side = Math.floor(Math.sqrt(pixels));
  return `${side} × ${side}`;
};
