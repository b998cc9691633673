import type { Clause, Query } from './query';

/** The one way to write a query: `parseQuery` gives exactly this query back. Empty for everything. */
export const queryText = ({ clauses }: Query): string => clauses.map(clauseText).join(' ');

export function clauseText(clause: Clause): string {
  const minus = clause.not ? '-' : '';
  switch (clause.kind) {
    case 'word':
      return `${minus}${clause.text}${clause.prefix ? '*' : ''}`;
    case 'phrase':
      return `${minus}${inQuotes(clause.text)}`;
    case 'field':
      return `${minus}${clause.field}${clause.comparison}${valueText(clause.value)}`;
  }
}

/** Plain where nothing in it could be misread. */
export function valueText(value: string | number): string {
  const text = String(value);
  return /^[\p{L}\p{N}_.+-][\p{L}\p{N}_.:+/#@&'-]*$/u.test(text) ? text : inQuotes(text);
}

const inQuotes = (text: string): string => `"${text.replace(/["“”„]|\\(?=[\\"“”„]|$)/g, '\\$&')}"`;
