'use client';

import { useEffect, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useLiveStore } from '../live/live-provider';

/** News that arrives together is said together. */
const gatherMs = 700;
/** What finished longer ago is history that a reconnect brings, not news. */
const freshMs = 30_000;

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
        const news = gathered;
        gathered = [];
        void textOf(news).then(setText);
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

/** The words for every way to end are loaded with the first news. */
async function textOf(news: readonly GenerationView[]): Promise<string> {
  const module = await import('./news-text').catch(() => undefined);
  return module?.newsText(news) ?? `${news.length} finished.`;
}
