import { exhaustive } from '../result';
import type { Params } from './settings';
import type { ModelSpec, ParamSpec } from './spec';

/** The values of one parameter as a fresh form shows them, by wire key. An empty prompt, a random seed, no images. */
export function defaultsOf(param: ParamSpec): Params {
  switch (param.kind) {
    case 'prompt':
      return { [param.key]: '' };
    case 'seed':
      return { [param.key]: null };
    case 'images':
      return { [param.key]: [] };
    case 'size':
      return { [param.widthKey]: param.default.width, [param.heightKey]: param.default.height };
    case 'text':
    case 'integer':
    case 'decimal':
    case 'choice':
    case 'toggle':
      return { [param.key]: param.default };
    default:
      return exhaustive(param);
  }
}

/** What a fresh form shows: every key of the model. */
export function defaultParams(spec: ModelSpec): Params {
  return Object.assign({}, ...spec.params.map(defaultsOf));
}
