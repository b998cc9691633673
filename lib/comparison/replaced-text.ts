/**
 * A text with every `search` replaced, or how long it would be where that is more than `longest` characters: a few replacements
 * in a row can make more than any memory holds, so it is counted before it is written.
 */
export function replacedText(
  text: string,
  search: string,
  replacement: string,
  longest: number,
): string | number {
  const parts = text.split(search);
  const length = text.length + (parts.length - 1) * (replacement.length - search.length);
  return length > longest ? length : parts.join(replacement);
}
