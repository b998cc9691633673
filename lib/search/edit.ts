import type { SearchField } from './fields';
import { parseQuery } from './parse';
import type { Clause, Query } from './query';
import { queryText } from './query-text';

/** With one more clause; the query itself where it has it already. */
export function withClause(query: Query, clause: Clause): Query {
  const text = queryText({ clauses: [clause] });
  const has = query.clauses.some((one) => queryText({ clauses: [one] }) === text);
  return has ? query : { clauses: [...query.clauses, clause] };
}

export function withoutClause(query: Query, index: number): Query {
  return { clauses: query.clauses.filter((_, at) => at !== index) };
}

/** With `clauses` in place of all that is asked of this field, negations apart; none to ask nothing of it. */
export function withField(query: Query, field: string, clauses: readonly Clause[]): Query {
  const isField = (clause: Clause) => clause.kind === 'field' && clause.field === field && !clause.not;
  const at = query.clauses.findIndex(isField);
  const rest = query.clauses.filter((clause) => !isField(clause));
  return { clauses: at < 0 ? [...rest, ...clauses] : rest.toSpliced(at, 0, ...clauses) };
}

/** Changes the query a text stands for. What could not be understood stays in the text, at its end. */
export function editText(
  text: string,
  fields: readonly SearchField[],
  change: (query: Query) => Query,
): string {
  const { query, leftOut } = parseQuery(text, fields);
  const rest = leftOut.map(({ start, end }) => text.slice(start, end));
  return [queryText(change(query)), ...rest].filter((part) => part !== '').join(' ');
}
