import { queryText } from '@/lib/search/query-text';

/** The gallery with what one field finds: `/gallery?q=tag:sea`. */
export function searchLink(field: 'tag' | 'collection', value: string): string {
  const text = queryText({ clauses: [{ kind: 'field', field, comparison: ':', value, not: false }] });
  return `/gallery?q=${encodeURIComponent(text)}`;
}
