import { findField, foldName, type SearchField } from './fields';
import { nearest } from './nearest';
import type { Clause, Query, QueryProblem } from './query';
import { quoted, readValue, type ValueProblem } from './read-value';
import { scan, type Token } from './scan';
import { unknownName } from './unknown-name';

/** A whole prompt pasted into the box stays a search that a database can answer. */
export const mostParts = 100;

export interface Parsed {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
  /** Where each clause stands in the text. */
  readonly spans: readonly Span[];
  /** Where the parts stand that could not be understood, whole. */
  readonly leftOut: readonly Span[];
}

/** From `start` up to `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

type Understood =
  | { readonly clause: Clause; readonly doubt?: QueryProblem }
  | { readonly problem: QueryProblem };

/**
 * Understands any text, in time linear in its length, and never throws: what is wrong becomes a problem and the rest is
 * searched. A quotation mark that is not closed is a problem, but what follows it is searched all the same; so is an `OR`.
 */
export function parseQuery(text: string, fields: readonly SearchField[]): Parsed {
  // Half a character would be written differently by a URL; its replacement has the same length.
  const tokens = scan(text.toWellFormed());
  const clauses: Clause[] = [];
  const spans: Span[] = [];
  const leftOut: Span[] = [];
  const problems: QueryProblem[] = [];
  for (const [index, token] of tokens.slice(0, mostParts).entries()) {
    const found = understand(token, fields);
    const span = { start: token.start, end: token.end };
    if ('problem' in found) {
      problems.push(found.problem);
      leftOut.push(span);
    } else {
      clauses.push(found.clause);
      spans.push(span);
      if (found.doubt) problems.push(found.doubt);
    }
    if (token.kind !== 'word' && !token.closed) problems.push(unclosed(token));
    if (index > 0 && index < tokens.length - 1 && isOperator(token)) problems.push(noOperator(token));
  }
  const first = tokens[mostParts];
  if (first) {
    const message = `A search has at most ${mostParts} parts. What follows here is left out.`;
    const span = { start: first.start, end: tokens.at(-1)?.end ?? first.end };
    problems.push({ ...span, message });
    leftOut.push(span);
  }
  return { query: { clauses }, problems, spans, leftOut };
}

function understand(token: Token, fields: readonly SearchField[]): Understood {
  if (token.kind === 'word') return word(token, token.text);
  if (token.kind === 'phrase') return phrase(token, token.text);
  const field = findField(fields, token.name);
  if (field) return fieldClause(token, field);
  const written = `${token.name}=${token.value}`;
  if (token.comparison === '=' && !token.quoted) return word(token, written);
  // The prompt is what words look in anyway.
  if (foldName(token.name) === 'prompt' && token.comparison === ':') {
    // A value that would read as something else on its own becomes a phrase.
    const plain = !token.quoted && /^[\p{L}\p{N}]+\*?$/u.test(token.value);
    return plain ? word(token, token.value) : phrase(token, token.value);
  }
  return unknownField(token, fields);
}

function fieldClause(token: Token & { kind: 'field' }, field: SearchField): Understood {
  const comparison = token.comparison === '=' ? ':' : token.comparison;
  const mistake = ({ message, fix }: ValueProblem) =>
    problem(
      token,
      message,
      fix === undefined ? undefined : `${token.not ? '-' : ''}${field.name}${comparison}${fix}`,
    );
  const value = readValue(field, comparison, token.value);
  if (!value.ok) return mistake(value.error);
  const { not } = token;
  const clause: Clause = { not, kind: 'field', field: field.name, comparison, value: value.value };
  const doubt = unknownName(field, String(value.value));
  return doubt ? { clause, doubt: mistake(doubt).problem } : { clause };
}

function unknownField(token: Token & { kind: 'field' }, fields: readonly SearchField[]): Understood {
  const near = nearest(
    token.name,
    fields.flatMap(({ name, also }) => [name, ...also]),
  );
  const name = { start: token.nameStart, end: token.nameStart + token.name.length };
  const sentence = `There is no field ${quoted(token.name)}.`;
  return near === undefined
    ? problem(token, `${sentence} In quotation marks it is looked for as text.`)
    : problem(name, `${sentence} Did you mean ${near}?`, near);
}

// What a search of words can find: punctuation is not kept in an index of words.
const findable = /[\p{L}\p{N}\p{Co}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

function word(token: Token, written: string): Understood {
  const text = written.replace(/\*+$/, '');
  if (text === '' && written === '') return problem(token, 'There is nothing after the minus.');
  if (text === '')
    return problem(token, 'There is nothing before the star: write cat* for cat, cats, catwalk.');
  if (!findable.test(text)) return problem(token, nothingToFind(text));
  return { clause: { not: token.not, kind: 'word', text, prefix: text !== written } };
}

function phrase(token: Token, text: string): Understood {
  if (text === '') return problem(token, 'There is nothing between the quotation marks.');
  if (!findable.test(text)) return problem(token, nothingToFind(text));
  return { clause: { not: token.not, kind: 'phrase', text } };
}

const nothingToFind = (text: string): string =>
  `${quoted(text)} has no letters, digits or emoji to look for.`;

const unclosed = (token: Token & { closed: boolean }): QueryProblem => ({
  start: token.kind === 'field' ? token.valueStart : token.start + (token.not ? 1 : 0),
  end: token.end,
  message: 'This quotation mark is not closed, so all that follows is taken as one phrase.',
});

/** Written as other searches write what they put together with. */
const isOperator = (token: Token): boolean =>
  token.kind === 'word' && !token.not && (token.text === 'OR' || token.text === 'AND');

const noOperator = ({ start, end }: Span): QueryProblem => ({
  start,
  end,
  message: 'This is looked for as a word like any other: all parts of a search must hold.',
});

const problem = ({ start, end }: Span, message: string, fix?: string) => ({
  problem: { start, end, message, ...(fix === undefined ? {} : { fix }) },
});
