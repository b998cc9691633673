'use client';

import { useEffect, useMemo, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useLive, useLiveStore, useRefresh } from '../../live/live-provider';
import { merge } from '../../live/merge';
import type { GenerationPage } from '../generation-page';

/** News of many come one by one. Milliseconds. */
const settleMs = 200;

/** Asks the server for the page again when something was thrown away from elsewhere, or is back because of an undo. */
function useArrivals(): void {
  const store = useLiveStore();
  const refresh = useRefresh();
  useEffect(() => {
    let settled: ReturnType<typeof setTimeout>;
    const stop = store.onNews(({ deletedAt }, before) => {
      if (deletedAt === null || (before && before.deletedAt !== null)) return;
      clearTimeout(settled);
      settled = setTimeout(refresh, settleMs);
    });
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [store, refresh]);
}

/** The trash as far as it is loaded: the server's first page, more on demand, without what has left it since. */
export function useTrashList(first: GenerationPage) {
  useArrivals();
  const live = useLive().generations;
  const [older, setOlder] = useState<readonly GenerationPage[]>([]);
  /** What has left it, as old as it was: undone, it comes back with a newer change. */
  const [gone, setGone] = useState<ReadonlyMap<string, number>>(new Map());
  const [status, setStatus] = useState<'resting' | 'loading' | 'problem'>('resting');
  const { next } = older.at(-1) ?? first;
  const views = useMemo(() => {
    const loaded = merge(
      new Map(),
      [first, ...older].flatMap(({ generations }) => generations),
    );
    const newest = (view: GenerationView) => {
      const news = live.get(view.id);
      return news && news.change > view.change ? news : view;
    };
    return [...loaded.values()]
      .map(newest)
      .filter(({ id, deletedAt, change }) => deletedAt !== null && change > (gone.get(id) ?? -1));
  }, [first, older, live, gone]);

  const loadMore = async () => {
    if (next === null || status === 'loading') return;
    setStatus('loading');
    try {
      const query = new URLSearchParams({ q: 'in:trash', before: next });
      const response = await fetch(`/api/generations?${query}`);
      const { generationPageSchema } = await import('../generation-page');
      const page = generationPageSchema.parse(await response.json());
      setOlder([...older, page]);
      setStatus('resting');
    } catch {
      setStatus('problem');
    }
  };
  return {
    views,
    more: next !== null,
    loading: status === 'loading',
    problem: status === 'problem',
    loadMore,
    /** They are not in the trash any more. */
    forget: (ids: readonly string[]) => {
      const leaving = views.filter(({ id }) => ids.includes(id));
      setGone((before) => new Map([...before, ...leaving.map(({ id, change }) => [id, change] as const)]));
    },
    /** Much of it has gone: the page is about to bring what is left. */
    startOver: () => setOlder([]),
  };
}
