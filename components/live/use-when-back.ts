import { useEffect, useEffectEvent } from 'react';
import { useLiveStore } from './live-provider';

/** Calls `again` each time the stream is back after it was lost, as long as something `waits` for that. */
export function useWhenBack(waits: boolean, again: () => void): void {
  const store = useLiveStore();
  const onBack = useEffectEvent(again);
  useEffect(() => {
    if (!waits) return;
    let before = store.snapshot().connection;
    return store.subscribe(() => {
      const { connection } = store.snapshot();
      if (connection === 'live' && before !== 'live') onBack();
      before = connection;
    });
  }, [waits, store]);
}
