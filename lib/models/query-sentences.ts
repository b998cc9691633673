import { options, range, short } from './sentences';
import type { ParamValue } from './settings';
import type { ParamSpec } from './spec';

/**
 * What a link got wrong: the field, the value it gave, what it should have been, and what stands there now.
 * `message` is the validator's, for what only it can say.
 */
export function badValue(
  param: ParamSpec,
  key: string,
  { value, standard, message }: { value: ParamValue | undefined; standard: ParamValue; message: string },
): string {
  const rule = ruleOf(param, value);
  if (rule === undefined || Array.isArray(value)) return message;
  return `${labelOf(param, key)}: “${short(String(value))}” is not ${rule}; left at ${standardText(param, standard)}.`;
}

function labelOf(param: ParamSpec, key: string): string {
  if (param.kind !== 'size') return param.label;
  return key === param.widthKey ? 'Width' : 'Height';
}

/** What completes "is not …"; undefined where the value is of the right kind and something else is wrong with it. */
function ruleOf(param: ParamSpec, value: ParamValue | undefined): string | undefined {
  switch (param.kind) {
    case 'integer':
    case 'seed':
    case 'size':
      return `a whole number${range(param.limits)}`;
    case 'decimal':
      return `a number${range(param.limits)}`;
    case 'choice':
      return param.options.some((option) => option.value === value)
        ? undefined
        : options(param.options.map(({ label }) => label));
    case 'toggle':
      return 'true or false';
    default:
      return undefined;
  }
}

function standardText(param: ParamSpec, standard: ParamValue): string {
  if (param.kind === 'seed') return 'random';
  if (param.kind !== 'choice') return String(standard);
  return param.options.find(({ value }) => value === standard)?.label ?? String(standard);
}
