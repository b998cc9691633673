import type { GenerationView } from '@/lib/generation/view';
import { type GenerationMap, latestChange, merge } from './merge';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** What this tab knows from the stream. Immutable snapshots, for `useSyncExternalStore`. */
export interface LiveSnapshot {
  readonly generations: GenerationMap;
  readonly connection: Connection;
  /** What to add to this machine's clock to get the server's, in milliseconds. */
  readonly skew: number;
}

export const emptySnapshot: LiveSnapshot = { generations: new Map(), connection: 'connecting', skew: 0 };

export interface LiveStore {
  snapshot(): LiveSnapshot;
  subscribe(listener: () => void): () => void;
  /** Called once for each generation that changed, with what was known of it before. */
  onNews(listener: (view: GenerationView, before: GenerationView | undefined) => void): () => void;
  receive(views: readonly GenerationView[]): void;
  setConnection(connection: Connection, skew?: number): void;
  /** The newest change this tab has seen. */
  seen(): number;
}

/** @param since the newest change when the page was rendered */
export function createLiveStore(since: number): LiveStore {
  let snapshot = emptySnapshot;
  let seen = since;
  const listeners = new Set<() => void>();
  const newsListeners = new Set<(view: GenerationView, before: GenerationView | undefined) => void>();
  const set = (next: LiveSnapshot) => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  return {
    snapshot: () => snapshot,
    seen: () => seen,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onNews(listener) {
      newsListeners.add(listener);
      return () => newsListeners.delete(listener);
    },
    receive(views) {
      const before = snapshot.generations;
      const generations = merge(before, views);
      seen = latestChange(seen, views);
      if (generations === before) return;
      set({ ...snapshot, generations });
      for (const view of views) {
        if (generations.get(view.id) !== view) continue;
        for (const listener of newsListeners) listener(view, before.get(view.id));
      }
    },
    setConnection(connection, skew = snapshot.skew) {
      if (connection === snapshot.connection && skew === snapshot.skew) return;
      set({ ...snapshot, connection, skew });
    },
  };
}
