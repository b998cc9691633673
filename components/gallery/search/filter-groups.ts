import type { FacetCount, Facets } from '@/lib/search/facets';
import type { Comparison, Query } from '@/lib/search/query';
import type { FilterGroup, FilterOption } from './filter-group';
import { isChosen } from './toggle-option';

/** What has a menu of its own here, with counts. */
export const countedFields: ReadonlySet<string> = new Set([
  'model',
  'rating',
  'is',
  'has',
  'tag',
  'collection',
  'format',
  'provider',
]);

const running = ['queued', 'submitting', 'waiting', 'saving'];
const ended = ['failed', 'unconfirmed', 'cancelled'];

/**
 * The menus beside the search box. What would leave none of the results or all of them is no choice and left out; what is
 * chosen stays, to be given up.
 */
export function filterGroups(
  facets: Facets,
  query: Query,
  nameOf: (field: string, value: string) => string,
): readonly FilterGroup[] {
  const rated = (from: number) => sum(facets.ratings.filter(({ value }) => Number(value) >= from));
  const inStates = (states: readonly string[]) =>
    sum(facets.states.filter(({ value }) => states.includes(value)));
  const byValue = (field: string, counts: readonly FacetCount[], label = (value: string) => value) =>
    [...counts, ...uncounted(field, counts, facets.total, query)].map(({ value, count }) =>
      option(field, value, label(value), count),
    );
  const groups: readonly FilterGroup[] = [
    {
      label: 'Model',
      pick: 'one',
      options: byValue('model', facets.models, (slug) => nameOf('model', slug)),
    },
    {
      label: 'Rating',
      pick: 'one',
      options: [
        ...[5, 4, 3, 2, 1].map((stars) =>
          option(
            'rating',
            stars,
            stars === 5 ? '5' : `${stars} or more`,
            rated(stars),
            stars === 5 ? ':' : '>=',
          ),
        ),
        option('rating', 0, 'Not rated', rated(0) - rated(1)),
      ],
    },
    {
      label: 'Marked',
      pick: 'many',
      options: [
        option('is', 'favourite', 'Favourite', facets.favourites),
        option('is', 'rejected', 'Rejected', facets.rejected),
      ],
    },
    {
      label: 'Made with',
      pick: 'many',
      options: [option('has', 'reference', capital(nameOf('has', 'reference')), facets.references)],
    },
    { label: 'Tags', pick: 'many', options: byValue('tag', facets.tags) },
    { label: 'Collections', pick: 'many', options: byValue('collection', facets.collections) },
    {
      label: 'Format',
      pick: 'one',
      options: byValue('format', facets.formats, (value) => nameOf('format', value)),
    },
    {
      label: 'Provider',
      pick: 'one',
      options: byValue('provider', facets.providers, (value) => capital(nameOf('provider', value))),
    },
    {
      label: 'State',
      pick: 'many',
      options: [
        option('is', 'running', 'Running', inStates(running)),
        ...ended.map((state) => option('is', state, capital(state), inStates([state]))),
      ],
    },
  ];
  const narrows = ({ count }: FilterOption) => count > 0 && count < facets.total;
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter((one) => narrows(one) || isChosen(query, one)),
    }))
    .filter((group) => group.options.length > 0);
}

function option(
  field: string,
  value: string | number,
  label: string,
  count: number,
  comparison: Comparison = ':',
): FilterOption {
  return { clause: { kind: 'field', not: false, field, comparison, value }, label, count };
}

/** What is asked for and no result is of, or under another spelling. All results are what is asked for. */
const uncounted = (field: string, counts: readonly FacetCount[], total: number, { clauses }: Query) =>
  clauses.flatMap((clause) => {
    const value = clause.kind === 'field' && !clause.not && clause.field === field && String(clause.value);
    return value && !counts.some((one) => one.value === value) ? [{ value, count: total }] : [];
  });
const sum = (counts: readonly FacetCount[]): number => counts.reduce((total, { count }) => total + count, 0);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
