import type { GalleryQuery } from '../gallery-contract';

const kept = 24;

interface Known<Answer> {
  /** What is known of at least. */
  readonly change: number;
  readonly answer: Promise<Answer>;
  working: boolean;
  /** For all who ask for something newer while this one is worked out. */
  next?: Promise<Answer>;
}

/**
 * Remembers answers until anything changes. While one is being worked out, all who know of a newer change share one that begins
 * after it: an act on many changes the gallery far more often than it can be counted.
 */
export function rememberBy<Answer>(
  lastChange: () => Promise<number>,
  work: (query: GalleryQuery, change: number) => Promise<Answer>,
): (query: GalleryQuery) => Promise<Answer> {
  const answers = new Map<string, Known<Answer>>();
  const begin = (key: string, query: GalleryQuery, change: number): Promise<Answer> => {
    const known: Known<Answer> = { change, answer: work(query, change), working: true };
    answers.delete(key);
    const [oldest] = answers.keys();
    if (answers.size >= kept && oldest !== undefined) answers.delete(oldest);
    answers.set(key, known);
    known.answer.then(
      () => {
        known.working = false;
      },
      () => {
        known.working = false;
        // What failed is tried again.
        if (answers.get(key) === known) answers.delete(key);
      },
    );
    return known.answer;
  };
  return async ({ owner, query, zoneMinutes = 0 }) => {
    const change = await lastChange();
    const asked = { owner, zoneMinutes, query };
    const key = JSON.stringify([owner, zoneMinutes, query.clauses]);
    const known = answers.get(key);
    if (!known || (known.change < change && !known.working)) return begin(key, asked, change);
    if (known.change >= change) return known.answer;
    known.next ??= settled(known.answer).then(async () => begin(key, asked, await lastChange()));
    return known.next;
  };
}

const settled = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => {},
    () => {},
  );
