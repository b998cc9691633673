'use client';

import { useMemo, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useLive } from '../../live/live-provider';
import { merge } from '../../live/merge';
import type { GenerationPage } from '../generation-page';

/** The trash as far as it is loaded: the server's first page, more on demand, without what has left it since. */
export function useTrashList(first: GenerationPage) {
  const live = useLive().generations;
  const [older, setOlder] = useState<GenerationPage>({ generations: [], next: first.next });
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [status, setStatus] = useState<'resting' | 'loading' | 'problem'>('resting');
  const views = useMemo(() => {
    const loaded = merge(new Map(), [...first.generations, ...older.generations]);
    return [...loaded.values()]
      .map((view) => merge(new Map([[view.id, view]]), [live.get(view.id) ?? view]).get(view.id) ?? view)
      .filter(({ id, deletedAt }) => deletedAt !== null && !gone.has(id));
  }, [first, older, live, gone]);

  const loadMore = async () => {
    if (older.next === null || status === 'loading') return;
    setStatus('loading');
    try {
      const query = new URLSearchParams({ q: 'in:trash', before: older.next });
      const response = await fetch(`/api/generations?${query}`);
      const { generationPageSchema } = await import('../generation-page');
      const page = generationPageSchema.parse(await response.json());
      setOlder({ generations: [...older.generations, ...page.generations], next: page.next });
      setStatus('resting');
    } catch {
      setStatus('problem');
    }
  };
  return {
    views,
    more: older.next !== null,
    loading: status === 'loading',
    problem: status === 'problem',
    loadMore,
    /** They are not in the trash any more, all of it without, but for those that stay. */
    forget: (ids?: readonly string[], stays: (view: GenerationView) => boolean = () => false) => {
      const leaving = views.filter((view) => (ids?.includes(view.id) ?? true) && !stays(view));
      setGone((before) => new Set([...before, ...leaving.map(({ id }) => id)]));
      if (!ids) setOlder({ generations: [], next: null });
    },
  };
}
