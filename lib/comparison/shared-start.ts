/** The length of the whole words that all begin with; each keeps at least one of its own unless all are equal. */
export function sharedStart(texts: readonly string[]): number {
  const [first = ''] = texts;
  const length = sharedLength(texts);
  if (texts.every((text) => text.length === length)) return length;
  const most = Math.min(length, ...texts.map((text) => Math.max(0, text.trimEnd().length - 1)));
  return first.slice(0, most).lastIndexOf(' ') + 1;
}

/** The same in whole characters, for texts without words. */
export function sharedLength(texts: readonly string[]): number {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length += 1;
  // What begins another character than in the others is not shared.
  return isHalf(first, length) ? length - 1 : length;
}

const isHalf = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
