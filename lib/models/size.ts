import { defaultParams } from './defaults';
import type { Params } from './settings';
import type { ModelSpec } from './spec';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A size of this width-to-height ratio, near this number of pixels, both sides multiples of `multipleOf`. */
export function sizeForRatio(ratio: number, pixels: number, multipleOf = 16): Size {
  const side = (length: number) => Math.max(1, Math.round(length / multipleOf)) * multipleOf;
  return { width: side(Math.sqrt(pixels * ratio)), height: side(Math.sqrt(pixels / ratio)) };
}

/**
 * The size the picture should have, in pixels, for drawing its frame before it exists. Exact where the settings name a
 * size; for an aspect ratio a good guess (a megapixel is 1024 × 1024), with `firstReference` where the frame follows it.
 */
export function expectedSize(spec: ModelSpec, params: Params, firstReference?: Size): Size {
  const values = { ...defaultParams(spec), ...params };
  if (spec.outputSize.from === 'aspectRatio') {
    const { key, megapixels } = spec.outputSize;
    return sizeForRatio(ratioOf(spec, key, values[key], firstReference), megapixels * 2 ** 20);
  }
  const size = spec.params.find((param) => param.kind === 'size');
  if (!size) return { width: 1024, height: 1024 };
  return {
    width: side(values[size.widthKey], size.default.width),
    height: side(values[size.heightKey], size.default.height),
  };
}

function side(value: unknown, standard: number): number {
  return typeof value === 'number' && value >= 1 ? Math.round(value) : standard;
}

function ratioOf(spec: ModelSpec, key: string, value: unknown, firstReference?: Size): number {
  const param = spec.params.find((candidate) => candidate.kind === 'choice' && candidate.key === key);
  if (param?.kind !== 'choice') return 1;
  const chosen = param.options.find((option) => option.value === value);
  if (chosen?.ratio) return chosen.ratio[0] / chosen.ratio[1];
  if (chosen && firstReference) return firstReference.width / firstReference.height;
  const standard = param.options.find((option) => option.value === param.default)?.ratio;
  return standard ? standard[0] / standard[1] : 1;
}
