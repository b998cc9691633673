'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useLive } from '../live/live-provider';

/** A short break mends itself; only a longer one is worth a word. */
const patienceMs = 2500;

/** Says when the page no longer hears of changes, or of nothing any more because its session has ended; nothing otherwise. */
export function ConnectionBadge() {
  const { connection } = useLive();
  const broken = connection === 'reconnecting' || connection === 'offline';
  const [notice, setNotice] = useState<ReactNode>();
  useEffect(() => {
    if (!broken) return setNotice(undefined);
    const timer = setTimeout(async () => {
      setNotice('Reconnecting…');
      // Where the studio is not there, this is not to be had either.
      const found = await import('./signed-out').then(
        ({ signedOut }) => signedOut(),
        () => undefined,
      );
      if (found) setNotice((now) => now && found);
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [broken]);
  return (
    <div role="status" className="contents">
      {notice ? (
        <span className="fixed top-2.5 left-1/2 z-30 -translate-x-1/2 rounded-md border border-line bg-surface px-3 py-1.5 text-sm whitespace-nowrap text-muted shadow-sm max-lg:top-16">
          {connection === 'offline' ? 'Offline. Work goes on in the studio.' : notice}
        </span>
      ) : null}
    </div>
  );
}
