'use client';

import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { createLiveStore, emptySnapshot, type LiveSnapshot, type LiveStore } from './live-store';
import { createPageRefresh, type PageRefresh } from './page-refresh';
import { shareStream } from './share-stream';

const LiveContext = createContext<{ readonly store: LiveStore; readonly page: PageRefresh } | undefined>(
  undefined,
);

/**
 * @param since the newest change when the page was rendered; the stream goes on from there. Null for who has none
 * @param refreshPage a server action that answers with the page as it is now
 */
export function LiveProvider({
  since,
  refreshPage,
  children,
}: {
  since: number | null;
  refreshPage: () => Promise<void>;
  children: React.ReactNode;
}) {
  const follows = since !== null;
  const [live] = useState(() => ({
    store: createLiveStore(since ?? 0),
    page: createPageRefresh(refreshPage),
  }));
  useEffect(() => {
    if (!follows) return;
    const { store, page } = live;
    let { connection } = store.snapshot();
    const unsubscribe = store.subscribe(() => {
      const before = connection;
      ({ connection } = store.snapshot());
      if (connection === 'live' && before !== 'live') page.back();
    });
    const stop = shareStream(store, page.refresh);
    return () => {
      stop();
      unsubscribe();
    };
  }, [live, follows]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function useLiveContext() {
  const live = use(LiveContext);
  if (!live) throw new Error('There is no LiveProvider around this.');
  return live;
}

export const useLiveStore = (): LiveStore => useLiveContext().store;

/**
 * Asks the server for the page again, and stays on it when no answer comes. `router.refresh()` would then leave it for the
 * browser's page of errors.
 */
export const useRefresh = (): (() => void) => useLiveContext().page.refresh;

const onServer = () => emptySnapshot;

/** What the stream has brought to this tab so far. */
export function useLive(): LiveSnapshot {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, store.snapshot, onServer);
}
