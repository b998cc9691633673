'use client';

import { useCurationKeys } from './curation/use-curation-keys';

/** What a message offers to take back is taken back by a key as well: the way to its button may lead past many others. */
export function useUndoKey(): void {
  useCurationKeys((act, event) => {
    const button = act.kind === 'undo' && document.querySelector<HTMLElement>('[data-undo]');
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
