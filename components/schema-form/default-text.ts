import type { ParamSpec } from '@/lib/models/spec';
import { exhaustive } from '@/lib/result';

/** A parameter's default in words, or undefined where a fresh form is simply empty. */
export function defaultText(param: ParamSpec): string | undefined {
  switch (param.kind) {
    case 'prompt':
    case 'images':
      return undefined;
    case 'seed':
      return 'random';
    case 'text':
      return param.default === '' ? 'empty' : 'the model’s own text';
    case 'integer':
    case 'decimal':
      return `${param.default}${param.unit ? ` ${param.unit}` : ''}`;
    case 'choice':
      return param.options.find((option) => option.value === param.default)?.label ?? param.default;
    case 'toggle':
      return param.default ? 'on' : 'off';
    case 'size':
      return `${param.default.width} × ${param.default.height}`;
    default:
      return exhaustive(param);
  }
}
