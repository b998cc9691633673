import type { ParamValue } from '../models/settings';

/** An axis over whole sizes, whose values are texts like `1024×768`, has this key. */
export const sizeKey = 'size';

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizeValue = ({ width, height }: Size): string => `${width}×${height}`;

/** A size as it is written, with `x` or `×` between the sides; undefined for anything else. */
export function readSize(value: ParamValue): Size | undefined {
  const sides = typeof value === 'string' ? /^(\d{1,5})\s*[x×*]\s*(\d{1,5})$/i.exec(value.trim()) : null;
  return sides ? { width: Number(sides[1]), height: Number(sides[2]) } : undefined;
}
