'use client';

import { useRouter } from 'next/navigation';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { createLiveStore, emptySnapshot, type LiveSnapshot, type LiveStore } from './live-store';
import { shareStream } from './share-stream';

const LiveContext = createContext<LiveStore | undefined>(undefined);

/** @param since the newest change when the page was rendered; the stream goes on from there */
export function LiveProvider({ since, children }: { since: number; children: React.ReactNode }) {
  const router = useRouter();
  const [store] = useState(() => createLiveStore(since));
  useEffect(() => shareStream(store, () => router.refresh()), [store, router]);
  return <LiveContext value={store}>{children}</LiveContext>;
}

export function useLiveStore(): LiveStore {
  const store = use(LiveContext);
  if (!store) throw new Error('useLiveStore needs a LiveProvider above it.');
  return store;
}

const onServer = () => emptySnapshot;

/** What the stream has brought to this tab so far. */
export function useLive(): LiveSnapshot {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, store.snapshot, onServer);
}
