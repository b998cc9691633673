import type { Generation } from './contract';

/** Tells listeners in this process about something that has been committed. */
interface Feed<Message> {
  tell(message: Message): void;
  subscribe(listener: (message: Message) => void): () => void;
}

export interface ChangeFeed extends Feed<Generation> {
  /** That so many changed at once that nobody is told of each. */
  readonly resets: Feed<void>;
}

export const createChangeFeed = (): ChangeFeed => ({
  ...createFeed<Generation>(),
  resets: createFeed<void>(),
});

function createFeed<Message>(): Feed<Message> {
  const listeners = new Set<(message: Message) => void>();
  return {
    tell(message) {
      for (const listener of listeners) {
        try {
          listener(message);
        } catch (error) {
          // The write is committed and must not look failed to its caller because somebody's listener has a bug.
          process.emitWarning(error instanceof Error ? error : String(error));
        }
      }
    },
    subscribe(listener) {
      // Wrapped, so that the same function subscribed twice is called and removed twice.
      const own = (message: Message) => listener(message);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
