'use client';

import { useEffect, useState } from 'react';
import { useLive } from '../live/live-provider';

/** A short break mends itself; only a longer one is worth a word. */
const patienceMs = 2500;

/** Says when the page no longer hears of changes, and nothing otherwise. */
export function ConnectionBadge() {
  const { connection } = useLive();
  const broken = connection === 'reconnecting' || connection === 'offline';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!broken) return setShown(false);
    const timer = setTimeout(() => setShown(true), patienceMs);
    return () => clearTimeout(timer);
  }, [broken]);
  return (
    <div role="status" className="contents">
      {shown ? (
        <span className="fixed top-2.5 left-1/2 z-30 -translate-x-1/2 rounded-md border border-line bg-surface px-3 py-1.5 text-sm whitespace-nowrap text-muted shadow-sm max-lg:top-16">
          {connection === 'offline' ? 'Offline. Work goes on in the studio.' : 'Reconnecting…'}
        </span>
      ) : null}
    </div>
  );
}
