import { browserStorage, type TextStorage } from '../../ui/browser-storage';

/** Sums above this are asked about until somebody sets another limit. US dollars. */
export const usualLimit = 1;
const key = 'compare:ask-above';

/** From what sum on a person wants to be asked first. US dollars. */
export function readAskAbove(storage: Pick<TextStorage, 'getItem'> = browserStorage()): number {
  try {
    const kept = storage.getItem(key);
    const usd = kept === null || kept.trim() === '' ? Number.NaN : Number(kept);
    return Number.isFinite(usd) && usd >= 0 ? usd : usualLimit;
  } catch {
    return usualLimit;
  }
}

export function keepAskAbove(usd: number, storage: Pick<TextStorage, 'setItem'> = browserStorage()): void {
  try {
    storage.setItem(key, String(usd));
  } catch {
    // It holds as long as the page is open.
  }
}
