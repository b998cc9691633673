import type { ParamValue } from '../models/settings';
import type { ParamSpec } from '../models/spec';

/** A value in words; images as their number. */
export function valueText(value: ParamValue, param: ParamSpec | undefined): string {
  if (value === null) return 'Random';
  if (typeof value === 'boolean') return value ? 'On' : 'Off';
  if (Array.isArray(value)) return value.length === 1 ? '1 image' : `${value.length} images`;
  const option = param?.kind === 'choice' && param.options.find((candidate) => candidate.value === value);
  return option ? option.label : String(value);
}
