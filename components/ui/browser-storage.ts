import { person } from './person';

/** Texts by name. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this browser keeps for whoever is signed in, for all their tabs; nothing where that is forbidden. */
export const browserStorage = (): TextStorage => ofPerson(allowed(() => window.localStorage));

/** What this tab keeps while it is open, whoever it is; nothing where that is forbidden. */
export const tabStorage = (): TextStorage => allowed(() => window.sessionStorage);

/** The part of it that is of whoever is signed in. */
export function ofPerson(storage: TextStorage): TextStorage {
  const own = (name: string) => person() + name;
  return {
    getItem: (name) => storage.getItem(own(name)),
    setItem: (name, text) => storage.setItem(own(name), text),
    removeItem: (name) => storage.removeItem(own(name)),
  };
}

function allowed(storage: () => TextStorage): TextStorage {
  try {
    return storage();
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
