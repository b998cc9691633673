/** White space, controls and what only fills a place or steers the writing leave nothing to see. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/u.test(text);

/**
 * A name as it is kept: NFC, trimmed, inner space single. Throws where nothing of it is to be seen and where it is too long, counted
 * in characters.
 */
export function nameWithin(name: string, longest: number): string {
  const kept = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!isVisible(kept)) throw new RangeError('A name must not be empty.');
  if ([...kept].length > longest) throw new RangeError(`A name has at most ${longest} characters.`);
  return kept;
}

/** Two names of one fold are one name. Through upper case, because `ß` and `ſ` have a lower case of their own. */
export const foldName = (name: string): string =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
