'use client';

import { useEffect, useState } from 'react';
import { useLiveStore } from '../../live/live-provider';
import type { SearchFacets } from './facets';

const patienceMs = 2000;

/** The facets of a search, counted by the server, and again when something changed; undefined until then. */
export function useFacets(text: string): SearchFacets | undefined {
  const store = useLiveStore();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly facets: SearchFacets }>();
  useEffect(() => {
    const stopping = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      timer = undefined;
      try {
        const zone = String(-new Date().getTimezoneOffset());
        const [{ searchFacetsSchema }, response] = await Promise.all([
          import('./facets-schema'),
          fetch(`/api/gallery/facets?${new URLSearchParams({ q: text, zone })}`, { signal: stopping.signal }),
        ]);
        const facets = searchFacetsSchema.parse(await response.json());
        if (!stopping.signal.aborted) setAnswer({ text, facets });
      } catch {
        // The menus do without numbers; the next change asks again.
      }
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
  }, [text, store]);
  return answer?.text === text ? answer.facets : undefined;
}
