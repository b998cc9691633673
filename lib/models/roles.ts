import type { Params, Settings } from './settings';
import type { ModelSpec, ParamSpec, Role } from './spec';

/** The parameter with this meaning; a size has both `width` and `height`. */
export function paramByRole(spec: ModelSpec, role: Role): ParamSpec | undefined {
  return spec.params.find((param) => keyByRole(param, role) !== undefined);
}

/** The value with this meaning, whatever its key. */
export function valueByRole(spec: ModelSpec, role: Role, params: Params): Params[string] | undefined {
  const param = paramByRole(spec, role);
  const key = param && keyByRole(param, role);
  return key === undefined ? undefined : params[key];
}

/** The prompt as it was written. Also for a model the catalogue no longer knows, where `prompt` is a safe guess. */
export function promptOf(spec: ModelSpec | undefined, settings: Settings): string {
  const value = spec ? valueByRole(spec, 'prompt', settings.params) : settings.params.prompt;
  return typeof value === 'string' ? value : '';
}

function keyByRole(param: ParamSpec, role: Role): string | undefined {
  if (param.kind !== 'size') return param.role === role ? param.key : undefined;
  if (role === 'width') return param.widthKey;
  return role === 'height' ? param.heightKey : undefined;
}

/** The meaning of one of the parameter's keys; a size's two keys have one each. */
export function roleOfKey(param: ParamSpec, key: string): Role | undefined {
  if (param.kind !== 'size') return param.role;
  return key === param.widthKey ? 'width' : 'height';
}
