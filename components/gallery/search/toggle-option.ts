import { withClause, withField, withoutClause } from '@/lib/search/edit';
import type { Query } from '@/lib/search/query';
import { clauseText } from '@/lib/search/query-text';
import type { FilterGroup, FilterOption } from './filter-group';

const placeOf = (query: Query, { clause }: FilterOption): number =>
  query.clauses.findIndex((one) => clauseText(one) === clauseText(clause));

export const isChosen = (query: Query, option: FilterOption): boolean => placeOf(query, option) >= 0;

/** Chooses an option or gives it up again. Where one alone can be had, it takes the place of the other. */
export function toggleOption(query: Query, pick: FilterGroup['pick'], option: FilterOption): Query {
  const at = placeOf(query, option);
  if (at >= 0) return withoutClause(query, at);
  return pick === 'one'
    ? withField(query, option.clause.field, [option.clause])
    : withClause(query, option.clause);
}
