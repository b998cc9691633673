/**
 * Scripts written without spaces, and pictographs. SQLite's tokenizer takes a run of the former for one word and drops the
 * latter, so each character is set apart when it is indexed, and a word of several is looked for as a phrase.
 */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;

const isPictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** The text as the full-text index holds it. A pictograph becomes a word of letters and digits that nobody writes. */
export const indexedText = (text: string): string =>
  text
    .normalize('NFC')
    // `©`, `®` and `™` count as pictographs to Unicode, digits and `#` do not; all are found by this.
    .replace(unspaced, (character) =>
      isPictograph.test(character) ? ` emoji${character.codePointAt(0)?.toString(16)}x ` : ` ${character} `,
    );

const hasWord = /[\p{L}\p{N}\p{Co}]/u;

/**
 * A person's words as an FTS5 string: quoted, so that no operator in it is one. Undefined where nothing in it can be found
 * (punctuation alone).
 */
export function matchText(text: string, prefix = false): string | undefined {
  // NUL ends a string inside SQLite.
  const indexed = indexedText(text.replaceAll('\0', ' ')).trim();
  if (!hasWord.test(indexed)) return undefined;
  return `"${indexed.replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}
