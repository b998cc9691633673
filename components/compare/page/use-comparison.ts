'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ComparisonView, comparisonViewSchema } from '@/lib/generation/comparison-view';
import { useLive, useLiveStore } from '../../live/live-provider';
import { type GenerationMap, merge } from '../../live/merge';

/** A pause changes many at once. */
const settleMs = 300;

/**
 * A comparison that keeps itself current: its pictures by the stream, and itself read anew when the stream tells of a pause, or
 * of a member that came back. `reload` reads it at once.
 */
export function useComparison(initial: ComparisonView): {
  readonly comparison: ComparisonView;
  readonly reload: () => Promise<void>;
} {
  const { id } = initial;
  const [rendered, setRendered] = useState(initial);
  const [read, setRead] = useState(initial);
  // After more changes than the stream tells one by one the page is rendered anew.
  if (initial !== rendered) {
    setRendered(initial);
    setRead(initial);
  }
  const live = useLive().generations;
  const news = useLiveStore();
  const reload = useCallback(async () => {
    const answer = await readComparison(id);
    if (answer) setRead(answer);
  }, [id]);
  useEffect(() => {
    const known = new Map(read.members.map(({ generation }) => [generation?.id, generation?.state]));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = news.onNews((view) => {
      // The stream itself knows nothing of what was cancelled before this page was opened.
      const held = view.state === 'cancelled' || known.get(view.id) === 'cancelled';
      const back = view.runId === id && view.deletedAt === null;
      if (!(known.has(view.id) ? held : back)) return;
      clearTimeout(timer);
      timer = setTimeout(reload, settleMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [id, read, news, reload]);
  return { comparison: useMemo(() => withNews(read, live), [read, live]), reload };
}

/** The members as the stream knows them. What was thrown away is not shown any more. */
export function withNews(comparison: ComparisonView, live: GenerationMap): ComparisonView {
  const members = comparison.members.map((member) => {
    if (!member.generation) return member;
    const newest = merge(live, [member.generation]).get(member.generation.id) ?? member.generation;
    return newest.deletedAt === null ? { ...member, generation: newest } : { ...member, generation: null };
  });
  return { ...comparison, members };
}

/** Undefined when the studio cannot be reached; the stream tells of that, and of what changed meanwhile when it is back. */
async function readComparison(id: string): Promise<ComparisonView | undefined> {
  try {
    const response = await fetch(`/api/comparisons/${id}`, { cache: 'no-store' });
    return response.ok ? comparisonViewSchema.safeParse(await response.json()).data : undefined;
  } catch {
    return undefined;
  }
}
