import type { Selection } from './selection';

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'selection';

/** The tab's storage, or none where it is forbidden. */
export function tabStorage(): TabStorage {
  try {
    return window.sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}

/** Keeps a selection while its tab is open. */
export function keepSelection(storage: TabStorage, selection: Selection): void {
  storage.removeItem(key);
  if (selection.kind === 'none') return;
  const text = JSON.stringify(selection, (_, value: unknown) => (value instanceof Set ? [...value] : value));
  try {
    storage.setItem(key, text);
  } catch {
    // A hundred thousand picked one by one have no room there; a reload forgets them.
  }
}

/** What was selected when this tab was last left. */
export async function keptSelection(storage: TabStorage): Promise<Selection | undefined> {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  const { selectionFrom } = await import('./kept-selection');
  return selectionFrom(text);
}
