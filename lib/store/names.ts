/** A name as it is kept: NFC, trimmed, inner space single. Throws where it is empty or too long, counted in characters. */
export function nameWithin(name: string, longest: number): string {
  const kept = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (kept === '') throw new RangeError('A name must not be empty.');
  if ([...kept].length > longest) throw new RangeError(`A name has at most ${longest} characters.`);
  return kept;
}

/** Two names of one fold are one name. Through upper case, because `ß` and `ſ` have a lower case of their own. */
export const foldName = (name: string): string =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
