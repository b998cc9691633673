/** The same again whenever that entry of the browser's history is gone back to. Undefined where the browser does not tell. */
export const entryKey = (): string | undefined =>
  typeof window !== 'undefined' && 'navigation' in window ? window.navigation.currentEntry?.key : undefined;
