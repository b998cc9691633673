import { sharedLength, sharedStart } from './shared-start';

/**
 * What each text is called where there is little room: its beginning, or, where others begin alike, what follows that.
 * `longest` is in characters.
 */
export const shortTexts = (texts: readonly string[], longest = 40): ReadonlyMap<string, string> =>
  new Map(shortened([...new Set(texts)], 0, longest));

function shortened(
  texts: readonly string[],
  from: number,
  longest: number,
): readonly (readonly [string, string])[] {
  const alike = new Map<string, string[]>();
  for (const text of texts) {
    const short = cut(text, from, longest);
    const others = alike.get(short);
    if (others) others.push(text);
    else alike.set(short, [text]);
  }
  return [...alike].flatMap(([short, group]) => {
    if (group.length === 1) return group.map((text) => [text, short] as const);
    const words = sharedStart(group);
    // A word that is longer than all the room is parted.
    return shortened(group, words > from ? words : sharedLength(group), longest);
  });
}

function cut(text: string, from: number, longest: number): string {
  // No character is longer than two units.
  const characters = [...text.slice(from, from + 2 * (longest + 1))];
  const end = characters.length > longest ? '…' : '';
  return `${from > 0 ? '…' : ''}${characters.slice(0, longest).join('')}${end}`;
}
