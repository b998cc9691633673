import { defaultsOf } from './defaults';
import type { Params, ParamValue } from './settings';
import type { ModelSpec, ParamSpec } from './spec';

/** Whether the parameter, or any of the model, stands at something else than a fresh form would show. */
export function isChanged(subject: ModelSpec | ParamSpec, params: Params): boolean {
  if ('params' in subject) return subject.params.some((param) => isChanged(param, params));
  return Object.entries(defaultsOf(subject)).some(([key, standard]) => !sameValue(params[key], standard));
}

/** A key that is not there, as in settings older than the parameter, counts as unchanged. */
function sameValue(value: ParamValue | undefined, standard: ParamValue): boolean {
  if (value === undefined) return true;
  if (!Array.isArray(value) || !Array.isArray(standard)) return value === standard;
  return value.length === standard.length && value.every((item, index) => item === standard[index]);
}
