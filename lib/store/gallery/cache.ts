import type { GalleryQuery } from '../gallery-contract';

const kept = 24;

/** Remembers answers until anything changes; who asks while one is being worked out waits for that one. */
export function rememberBy<Answer>(
  lastChange: () => Promise<number>,
  work: (query: GalleryQuery, change: number) => Promise<Answer>,
): (query: GalleryQuery) => Promise<Answer> {
  const answers = new Map<string, { change: number; answer: Promise<Answer> }>();
  return async ({ owner, query, zoneMinutes = 0 }) => {
    const change = await lastChange();
    const key = JSON.stringify([owner, zoneMinutes, query.clauses]);
    const known = answers.get(key);
    if (known?.change === change) return known.answer;
    const answer = work({ owner, query, zoneMinutes }, change);
    answers.delete(key);
    const [oldest] = answers.keys();
    if (answers.size >= kept && oldest !== undefined) answers.delete(oldest);
    answers.set(key, { change, answer });
    // What failed is tried again.
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
