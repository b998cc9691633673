import type { Selection } from '../selection/selection';

/** Where to go through what is selected, or all results of the search where nothing is. */
export function cullHref(text: string, selection: Selection): string {
  const q = selection.kind === 'all' ? selection.query : text;
  const query = new URLSearchParams({
    ...(q !== '' && { q }),
    ...(selection.kind !== 'none' && { selected: '' }),
  }).toString();
  return query === '' ? '/gallery/cull' : `/gallery/cull?${query}`;
}
