'use client';

import { useMemo } from 'react';
import type { VoteView } from '@/lib/generation/comparison-view';
import { duelsOf } from '@/lib/ranking/duel';
import { fairPairs } from '@/lib/ranking/fair-pairs';
import { type Pairing, pairingsOf } from '@/lib/ranking/pairings';
import { ranked, standingsOf } from '@/lib/ranking/ranking';
import type { NamedQuestion } from './questions';
import type { Result } from './summary';
import { useIntervals } from './use-intervals';

/** What votes say to a question, the strongest first, and who won against whom. */
export function useRanking(
  { contenders, contestants }: NamedQuestion,
  votes: readonly VoteView[],
): { readonly results: readonly Result[]; readonly pairings: readonly Pairing[] } {
  const { pairings, standings, fitted } = useMemo(() => {
    const found = pairingsOf(duelsOf(fairPairs(contenders), votes));
    const all = standingsOf(contestants.length, found);
    return { pairings: found, standings: all, fitted: all.map(({ strength }) => strength) };
  }, [contenders, contestants, votes]);
  const intervals = useIntervals(fitted, pairings);
  const results = ranked(standings).flatMap((standing): readonly Result[] => {
    const who = contestants[standing.contestant];
    return who ? [{ ...standing, who, interval: intervals?.[standing.contestant] }] : [];
  });
  return { results, pairings };
}
