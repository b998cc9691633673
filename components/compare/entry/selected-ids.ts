import type { Selection } from '../../gallery/selection/selection';

/** The results of a selection, by their ids. Only for one that is small; the promise breaks when the studio does not answer. */
export async function selectedIds(selection: Selection): Promise<readonly string[]> {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'ids') return [...selection.ids];
  const { askForPage } = await import('../../gallery/timeline/ask');
  const search = { text: selection.query, zoneMinutes: -new Date().getTimezoneOffset() };
  const { signal } = new AbortController();
  const { generations } = await askForPage(search)(
    { from: 0, to: Number.POSITIVE_INFINITY, before: undefined },
    signal,
  );
  return generations.flatMap(({ id }) => (selection.except.has(id) ? [] : [id]));
}
