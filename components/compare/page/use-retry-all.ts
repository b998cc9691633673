import { useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { ok } from '@/lib/result';
import { type GenerationActions, problemOf } from '../../generation/actions';
import type { Duplicate } from '../../generation/use-action';
import { useReceive } from '../../live/use-generations';

type Known = Pick<Duplicate, 'wanted' | 'ids'>;

/** Sends several another time, one after the other, and keeps those that exist already for one question about them all. */
export function useRetryAll(retry: GenerationActions['retry']) {
  const receive = useReceive();
  const [known, setKnown] = useState<Known>();
  /** Why it went no further. */
  const retryAll = async (views: readonly GenerationView[], again = false): Promise<string | undefined> => {
    const wanted: GenerationView[] = [];
    const ids = new Set<string>();
    let problem: string | undefined;
    for (const view of views) {
      problem = await problemOf(async () => {
        const result = await retry({ id: view.id, change: view.change, again });
        if (result.ok) {
          receive([result.value]);
          return result;
        }
        if (result.error.kind === 'duplicate') {
          wanted.push(view);
          for (const id of result.error.ids) ids.add(id);
          return ok(null);
        }
        // Another tab was faster.
        return result.error.kind === 'tooLate' ? ok(null) : result;
      });
      if (problem !== undefined) break;
    }
    setKnown(wanted.length > 0 ? { wanted, ids: [...ids] } : undefined);
    return problem;
  };
  return { retryAll, known, forgetKnown: () => setKnown(undefined) };
}
