import type { Generation } from './contract';

/** Tells listeners in this process about committed changes. */
export interface ChangeFeed {
  tell(generation: Generation): void;
  subscribe(listener: (generation: Generation) => void): () => void;
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(generation: Generation) => void>();
  return {
    tell(generation) {
      for (const listener of listeners) {
        try {
          listener(generation);
        } catch (error) {
          // The write is committed and must not look failed to its caller because somebody's listener has a bug.
          process.emitWarning(error instanceof Error ? error : String(error));
        }
      }
    },
    subscribe(listener) {
      // Wrapped, so that the same function subscribed twice is called and removed twice.
      const own = (generation: Generation) => listener(generation);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
