import type { ParamSpec } from '@/lib/models/spec';
import { exhaustive } from '@/lib/result';

/** How values of this kind are written. */
export function axisHint(param: ParamSpec): string {
  switch (param.kind) {
    case 'prompt':
    case 'text':
      return 'One per line.';
    case 'integer':
    case 'decimal':
      return 'A list like 20, 30, 50, a range of four like 20-50 (4), or in steps of ten like 20-50 (+10).';
    case 'seed':
      return 'A list, a range like 1-4, or so many new ones: random (4).';
    case 'choice':
    case 'toggle':
      return 'Mark them, or write a list, or all.';
    case 'size':
      return 'A list like 1024x768, 768x1024.';
    case 'images':
      return '';
    default:
      return exhaustive(param);
  }
}
