'use client';

import { useEffect, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { promptText } from '../generation/facts';
import { shorten } from '../generation/format';
import { stoppedText } from '../generation/stopped-text';
import { useLiveStore } from '../live/live-provider';

/** News that arrives together is said together. */
const gatherMs = 700;
/** What finished longer ago is history that a reconnect brings, not news. */
const freshMs = 30_000;

/** Says one batch of news, for people who cannot see the picture arrive. */
export function newsText(finished: readonly GenerationView[]): string {
  const ready = finished.filter((view) => view.state === 'succeeded');
  const stopped = finished.filter((view) => view.state === 'failed' || view.state === 'unconfirmed');
  const [onlyReady] = ready;
  const [onlyStopped] = stopped;
  const parts: string[] = [];
  if (ready.length > 1) parts.push(`${ready.length} pictures ready.`);
  else if (onlyReady) parts.push(`Picture ready: ${shorten(promptText(onlyReady), 60)}.`);
  if (stopped.length > 1) parts.push(`${stopped.length} generations did not finish.`);
  else if (onlyStopped) parts.push(`${stoppedText(onlyStopped).title}.`);
  return parts.join(' ');
}

/** The one live region of the studio: says when pictures are ready or will not come. */
export function Announcer() {
  const store = useLiveStore();
  const [text, setText] = useState('');
  useEffect(() => {
    let gathered: GenerationView[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = store.onNews((view, before) => {
      const age = Date.now() + store.snapshot().skew - (view.finishedAt ?? 0);
      if (before?.finishedAt === view.finishedAt || age > freshMs || view.deletedAt !== null) return;
      gathered.push(view);
      clearTimeout(timer);
      timer = setTimeout(() => {
        setText(newsText(gathered));
        gathered = [];
      }, gatherMs);
    });
    return () => {
      forget();
      clearTimeout(timer);
    };
  }, [store]);
  return (
    <p aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}
