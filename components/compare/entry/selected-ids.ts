import type { Selection } from '../../gallery/selection/selection';

/** The results of a selection, by their ids. Only for one that is small; the promise breaks when the studio does not answer. */
export async function selectedIds(selection: Selection): Promise<readonly string[]> {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'ids') return [...selection.ids];
  const { askForIds } = await import('../../gallery/timeline/ask');
  const ids = await askForIds({ text: selection.query, zoneMinutes: -new Date().getTimezoneOffset() });
  return ids.filter((id) => !selection.except.has(id));
}
