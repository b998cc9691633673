const counting = new Intl.NumberFormat('en');
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

/** 4294967295 → "4,294,967,295", whatever the language of the machine. */
export const number = (value: number): string => counting.format(value);

/** " from 1 to 50", " of at least 64", " of at most 8", or nothing: what follows "a whole number". */
export function range({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${number(min)} to ${number(max)}`;
  if (min !== undefined) return ` of at least ${number(min)}`;
  return max === undefined ? '' : ` of at most ${number(max)}`;
}

/** "PNG, JPEG, or WebP". */
export const options = (labels: readonly string[]): string => anyOf.format(labels);

export const images = (count: number): string => (count === 1 ? '1 image' : `${count} images`);

/** A text somebody else wrote, cut so that a sentence around it stays one. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
