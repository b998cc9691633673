import type { TextStorage } from '../../ui/browser-storage';
import type { Selection } from './selection';

const key = 'selection';

/** Keeps a selection while its tab is open. */
export function keepSelection(storage: TextStorage, selection: Selection): void {
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
export async function keptSelection(storage: TextStorage): Promise<Selection | undefined> {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  const { selectionFrom } = await import('./kept-selection');
  return selectionFrom(text);
}
