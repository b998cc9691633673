'use client';

import { useEffect, useState } from 'react';
import type { Facets } from '@/lib/search/facets';
import { useLiveStore } from '../../live/live-provider';

const patienceMs = 2000;

export interface CountedSearch {
  /** Of the search before while this one's are counted, so that menus stay where they are; undefined until the first. */
  readonly facets: Facets | undefined;
  readonly state: 'counting' | 'counted' | 'failed';
  readonly countAgain: () => void;
}

/** The facets of a search, counted by the server, and again when something changed. */
export function useFacets(text: string): CountedSearch {
  const store = useLiveStore();
  const [facets, setFacets] = useState<Facets>();
  const [last, setLast] = useState<{ readonly text: string; readonly state: 'counted' | 'failed' }>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks once more
  useEffect(() => {
    const stopping = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      timer = undefined;
      const counted = await askFacets(text, stopping.signal);
      if (stopping.signal.aborted) return;
      if (counted) setFacets(counted);
      setLast({ text, state: counted ? 'counted' : 'failed' });
    };
    void ask();
    const forget = store.onNews(() => {
      timer ??= setTimeout(() => void ask(), patienceMs);
    });
    return () => {
      stopping.abort();
      clearTimeout(timer);
      forget();
    };
  }, [text, store, turn]);
  return {
    facets,
    state: last?.text === text ? last.state : 'counting',
    countAgain: () => setTurn((before) => before + 1),
  };
}

/** Undefined when the studio cannot be reached or answers something else. */
async function askFacets(text: string, signal: AbortSignal): Promise<Facets | undefined> {
  try {
    const zone = String(-new Date().getTimezoneOffset());
    const [{ facetsSchema }, response] = await Promise.all([
      import('./facets-schema'),
      fetch(`/api/gallery/facets?${new URLSearchParams({ q: text, zone })}`, { signal }),
    ]);
    return response.ok ? facetsSchema.safeParse(await response.json()).data : undefined;
  } catch {
    return undefined;
  }
}
