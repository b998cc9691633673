'use client';

import { useCallback, useMemo, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useLive, useLiveStore } from './live-provider';
import { currentList } from './merge';

export interface Generations {
  /** Newest first, without the deleted ones. */
  readonly generations: readonly GenerationView[];
  /** Takes in views that were loaded from elsewhere, such as an older page. */
  add(views: readonly GenerationView[]): void;
}

/**
 * A list that keeps itself current. `initial` is what the server rendered; `complete` says that nothing older exists,
 * so that an old generation which comes back has a place.
 */
export function useGenerations({
  initial,
  complete = false,
}: {
  initial: readonly GenerationView[];
  complete?: boolean;
}): Generations {
  const live = useLive().generations;
  const [added, setAdded] = useState<readonly GenerationView[]>([]);
  const generations = useMemo(
    () => currentList([...initial, ...added], live, complete),
    [initial, added, live, complete],
  );
  const add = useCallback(
    (views: readonly GenerationView[]) => setAdded((before) => [...before, ...views]),
    [],
  );
  return { generations, add };
}

/** One generation that keeps itself current; also after it was deleted (`deletedAt`). */
export function useGeneration(initial: GenerationView): GenerationView {
  const live = useLive().generations.get(initial.id);
  return live && live.change > initial.change ? live : initial;
}

/** Puts the outcome of an action into every list at once, before the stream tells of it. */
export function useReceive(): (views: readonly GenerationView[]) => void {
  return useLiveStore().receive;
}
