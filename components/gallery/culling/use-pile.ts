'use client';

import { useEffect, useState } from 'react';
import type { GenerationPage } from '../generation-page';
import { selectedCount } from '../selection/selection';
import { useSelection } from '../selection/selection-provider';
import { idsPile, loadMore, type Pile, searchPile } from './pile';

/** How many pictures ahead are loaded. */
const ahead = 10;

export interface PileSource {
  /** A search as it stands in the box. */
  readonly text: string;
  readonly zoneMinutes: number;
  /** Go through the selection, where there is one. */
  readonly selected: boolean;
  /** Of the search's results. */
  readonly first: GenerationPage;
  /** How many of them have a picture. */
  readonly total: number;
}

/** What is gone through, loaded as far as `index` needs it: the selection, or else all results of the search. */
export function usePile({ text, zoneMinutes, selected, first, total }: PileSource, index: number) {
  const { selection } = useSelection();
  const address = { text, zoneMinutes };
  const [{ start, expected }] = useState((): { start: Pile; expected: number } => {
    if (selected && selection.kind === 'ids')
      return { start: idsPile(selection.ids), expected: selection.ids.size };
    const except = selected && selection.kind === 'all' ? selection.except : new Set<string>();
    const count = except.size > 0 ? Math.min(total, selectedCount(selection)) : total;
    return { start: searchPile(first, address, except), expected: count };
  });
  const [pile, setPile] = useState(start);
  const [problem, setProblem] = useState(false);
  const [tries, setTries] = useState(0);
  const wanted = pile.more !== undefined && pile.views.length < index + ahead;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again; the address never changes
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    loadMore(pile, address).then(
      (next) => {
        if (gone) return;
        setPile(next);
        setProblem(false);
      },
      () => {
        if (!gone) setProblem(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, pile, tries]);
  return {
    views: pile.views,
    // Pictures may have gone meanwhile, or there may be more than were counted.
    total: pile.more ? Math.max(expected, pile.views.length + 1) : pile.views.length,
    problem,
    again: () => setTries(tries + 1),
  };
}
