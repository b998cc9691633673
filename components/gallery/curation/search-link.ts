import { queryText } from '@/lib/search/query-text';
import { galleryHref } from '../gallery-href';

/** The gallery with what one field finds: `/gallery?q=tag:sea`. */
export function searchLink(field: 'tag' | 'collection', value: string): string {
  const text = queryText({ clauses: [{ kind: 'field', field, comparison: ':', value, not: false }] });
  return galleryHref(text);
}
