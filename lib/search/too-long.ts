import type { QueryProblem } from './query';

/**
 * The bytes an address has for a search. One request may name it three times (where it goes, where it comes from, Next's
 * own header of what the page shows), and Node reads 16 KB before the body.
 */
const most = 4000;

/** What no longer fits into the address of a page, as a problem; undefined where all of it does. */
export function tooLong(text: string): QueryProblem | undefined {
  let bytes = 0;
  let at = 0;
  for (const character of text.toWellFormed()) {
    bytes += bytesOf(character);
    if (bytes > most) {
      const rest = text.length - at;
      const count = rest === 1 ? 'last character' : `last ${counting.format(rest)} characters`;
      const message = `This is too long to be searched for. Leave out the ${count}.`;
      return { start: at, end: text.length, message };
    }
    at += character.length;
  }
  return undefined;
}

const counting = new Intl.NumberFormat('en');
const quotes = encodeURIComponent('""').length;
/** Next writes it as JSON, where some characters become two. */
const bytesOf = (character: string): number => encodeURIComponent(JSON.stringify(character)).length - quotes;
