import { useEffect, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { loadAhead } from '../load-ahead';
import { ask } from './ask';
import { type NeighbourAnswer, neighbourAnswerSchema } from './neighbour-answer';

/** `undefined` while it is not known yet, `null` at an end. */
export interface Neighbours {
  readonly previous: GenerationView | null | undefined;
  readonly next: GenerationView | null | undefined;
  /** The studio did not answer. */
  readonly unreachable: boolean;
  readonly askAgain: () => void;
}

/**
 * The pictures before and after one, in the order of the search. They are loaded ahead, and so is what comes after them, so
 * that stepping on does not wait.
 */
export function useNeighbours(shown: GenerationView, query: string): Neighbours {
  const [known, setKnown] = useState<ReadonlyMap<string, NeighbourAnswer | 'unreachable'>>(new Map());
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    let left = false;
    const find = async (id: string): Promise<readonly GenerationView[]> => {
      const answer = await ask(address(id, query), neighbourAnswerSchema);
      if (left) return [];
      setKnown((before) => new Map(before).set(id, answer ?? before.get(id) ?? 'unreachable'));
      const beside = [answer?.older, answer?.newer].flatMap((view) => view ?? []);
      for (const view of beside) loadAhead(view);
      return beside;
    };
    // Asked for at every step, also where it is known: new results arrive, others are deleted.
    void find(shown.id).then((beside) => beside.map(({ id }) => find(id)));
    return () => {
      left = true;
    };
  }, [shown.id, query, tries]);
  const beside = known.get(shown.id);
  const unreachable = beside === 'unreachable';
  const { newer, older } = beside === undefined || unreachable ? {} : beside;
  return { previous: newer, next: older, unreachable, askAgain: () => setTries(tries + 1) };
}

function address(id: string, query: string): string {
  const search = new URLSearchParams({ q: query, zone: String(-new Date().getTimezoneOffset()) });
  return `/api/generations/${id}/neighbours?${search}`;
}
