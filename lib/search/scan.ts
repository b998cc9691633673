import type { Comparison } from './query';

/** A piece of the text between spaces, from `start` up to `end`, not yet looked up. */
export type Token = { readonly start: number; readonly end: number; readonly not: boolean } & (
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string; readonly closed: boolean }
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly nameStart: number;
      /** `=` is no comparison of the language; it is understood where the name is a field's. */
      readonly comparison: Comparison | '=';
      readonly valueStart: number;
      readonly value: string;
      readonly quoted: boolean;
      readonly closed: boolean;
    }
);

// Control characters and marks of direction are never part of what is looked for; pasted text brings them along.
const space = /[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
// Keyboards of phones write the curly ones by themselves.
export const quote = /["“”„]/;
const comparisons: Readonly<Record<string, Comparison | '='>> = {
  ':': ':',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
};
const fieldStart = /[\p{L}_][\p{L}\p{N}_-]*(?::?(<=|>=|<|>|≤|≥)|(:|=))/uy;

/** The tokens of any text, in order, in time linear in its length. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) at += 1;
    else {
      const token = readToken(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function readToken(text: string, start: number): Token {
  const not = text[start] === '-';
  const at = not ? start + 1 : start;
  if (isQuote(text, at)) {
    const { value, end, closed } = readQuoted(text, at);
    return { kind: 'phrase', start, end, not, text: value, closed };
  }
  fieldStart.lastIndex = at;
  const field = fieldStart.exec(text);
  if (!field) {
    const end = bareEnd(text, at);
    return { kind: 'word', start, end, not, text: text.slice(at, end) };
  }
  const sign = field[1] ?? field[2] ?? '';
  const valueStart = fieldStart.lastIndex;
  const written = field[0].slice(0, -sign.length);
  const quoted = isQuote(text, valueStart);
  const end = bareEnd(text, valueStart);
  const read = quoted
    ? readQuoted(text, valueStart)
    : { value: text.slice(valueStart, end), end, closed: true };
  return {
    kind: 'field',
    start,
    end: read.end,
    not,
    name: written.endsWith(':') ? written.slice(0, -1) : written,
    nameStart: at,
    comparison: comparisons[sign] ?? ':',
    valueStart,
    value: read.value,
    quoted,
    closed: read.closed,
  };
}

function bareEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text, end) && !isQuote(text, end)) end += 1;
  return end;
}

/** A backslash keeps a quotation mark or another backslash from its meaning. Without an end, all the rest is quoted. */
function readQuoted(text: string, start: number): { value: string; end: number; closed: boolean } {
  const parts: string[] = [];
  let at = start + 1;
  let from = at;
  for (; at < text.length && !isQuote(text, at); at += 1) {
    if (text[at] === '\\' && (text[at + 1] === '\\' || isQuote(text, at + 1))) {
      parts.push(text.slice(from, at));
      at += 1;
      from = at;
    }
  }
  parts.push(text.slice(from, at));
  const closed = at < text.length;
  const value = parts
    .join('')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return { value, end: closed ? at + 1 : text.length, closed };
}

const isSpace = (text: string, at: number): boolean => space.test(text.charAt(at));
const isQuote = (text: string, at: number): boolean => quote.test(text.charAt(at));
