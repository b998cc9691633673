'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLiveStore } from '../../live/live-provider';
import { askForTimeline, type Search } from './ask';
import type { Timeline } from './timeline-answer';

// Stays while the app runs: coming back finds the same list at once. Only ever written in the browser.
let kept: { readonly search: Search; readonly timeline: Timeline } | undefined;

/** A counting that is out of date is asked for again after this. A search may lack results meanwhile, the rest none. */
const patienceMs = { search: 1000, everything: 3000 } as const;
const retryMs = 3000;

/**
 * When there are how many results: undefined until the server has said so. It is asked again when something that may
 * belong to the list came or went, and whenever `page`, the server's first page, is another one. `onNew` is called with
 * each later answer; `failed` while the server does not give one.
 */
export function useTimeline(
  search: Search,
  page: unknown,
  onNew: () => void,
): { readonly timeline: Timeline | undefined; readonly failed: boolean } {
  const { text, zoneMinutes } = search;
  const store = useLiveStore();
  const [timeline, setTimeline] = useState(
    kept?.search.text === text && kept.search.zoneMinutes === zoneMinutes ? kept.timeline : undefined,
  );
  const [failed, setFailed] = useState(false);
  const announce = useEffectEvent(onNew);
  const asked = useRef(timeline?.change ?? -1);
  const answered = useRef({ page, zoneMinutes });

  useEffect(() => {
    const stopping = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (ms: number) => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void ask();
      }, ms);
    };
    const ask = async () => {
      try {
        const answer = await askForTimeline({ text, zoneMinutes }, stopping.signal);
        if (stopping.signal.aborted) return;
        const again = asked.current >= 0;
        answered.current = { page, zoneMinutes };
        asked.current = answer.change;
        kept = { search: { text, zoneMinutes }, timeline: answer };
        setTimeline(answer);
        setFailed(false);
        if (again) announce();
      } catch {
        if (stopping.signal.aborted) return;
        setFailed(true);
        later(retryMs);
      }
    };
    const forget = store.onNews((view, before) => {
      if (view.change <= asked.current) return;
      // Without a search the stream itself says what changed within the list.
      const inList = before !== undefined && before.deletedAt === view.deletedAt;
      if (text === '' && inList) return;
      later(text === '' ? patienceMs.everything : patienceMs.search);
    });
    const same = answered.current.page === page && answered.current.zoneMinutes === zoneMinutes;
    if (asked.current < 0 || !same) void ask();
    else if (store.seen() > asked.current) later(0);
    return () => {
      stopping.abort();
      clearTimeout(timer);
      forget();
    };
  }, [text, zoneMinutes, store, page]);
  return { timeline, failed };
}
