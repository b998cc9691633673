import type { DifferenceFigures } from '@/lib/comparison/difference-figures';
import type { Measure } from '@/lib/comparison/measure';

/** What the page asks of the worker: addresses are absolute. A newer one makes the older ones void. */
export interface DifferenceRequest {
  readonly number: number;
  readonly left: string;
  readonly right: string;
  readonly measure: Measure;
  readonly gain: number;
}

/** Map and figures come one after the other; only the first is quick. */
export type DifferenceAnswer =
  | { readonly number: number; readonly kind: 'map'; readonly map: ImageBitmap }
  | { readonly number: number; readonly kind: 'figures'; readonly figures: DifferenceFigures }
  | { readonly number: number; readonly kind: 'problem' };
