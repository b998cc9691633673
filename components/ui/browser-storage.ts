/** Texts by name. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this browser keeps, for all its tabs; nothing where that is forbidden. */
export const browserStorage = (): TextStorage => allowed(() => window.localStorage);

/** What this tab keeps while it is open; nothing where that is forbidden. */
export const tabStorage = (): TextStorage => allowed(() => window.sessionStorage);

function allowed(storage: () => TextStorage): TextStorage {
  try {
    return storage();
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
