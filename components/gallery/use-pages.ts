'use client';

import { useMemo, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useGenerations } from '../live/use-generations';
import type { GenerationPage } from './generation-page';

// What was loaded beyond the first page stays while the app runs, so that coming back from a result finds the same
// list under the same scroll position. The stream keeps it current. Only ever written in the browser.
let kept: GenerationPage | undefined;

export interface Pages {
  readonly generations: readonly GenerationView[];
  /** False after the last page. */
  readonly more: boolean;
  readonly loading: boolean;
  readonly problem: boolean;
  loadMore(): Promise<void>;
}

/** The gallery's list: the server's first page, older pages on demand, and whatever arrives meanwhile. */
export function usePages(first: GenerationPage): Pages {
  const [older, setOlder] = useState<GenerationPage>(() => kept ?? { generations: [], next: first.next });
  const [status, setStatus] = useState<'resting' | 'loading' | 'problem'>('resting');
  const initial = useMemo(() => [...first.generations, ...older.generations], [first, older]);
  const { generations } = useGenerations({ initial, complete: older.next === null });

  const loadMore = async () => {
    if (older.next === null || status === 'loading') return;
    setStatus('loading');
    try {
      const response = await fetch(`/api/generations?before=${encodeURIComponent(older.next)}`);
      const { generationPageSchema } = await import('./generation-page');
      const page = generationPageSchema.parse(await response.json());
      kept = { generations: [...older.generations, ...page.generations], next: page.next };
      setOlder(kept);
      setStatus('resting');
    } catch {
      // The button stays and says so.
      setStatus('problem');
    }
  };
  return {
    generations,
    more: older.next !== null,
    loading: status === 'loading',
    problem: status === 'problem',
    loadMore,
  };
}
