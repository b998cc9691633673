/** A value that changes too often for React: what shows it writes it into the page itself. */
export interface Live<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls back after every change; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLive<T>(initial: T): Live<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
