import type { GenerationPage } from '../generation-page';
import type { Gap } from './between';
import { cursorAfter } from './loaded';
import type { AskForPage } from './section-loader';
import type { Timeline } from './timeline-answer';

/** A search as the API takes it. */
export interface Search {
  /** As it stands in the search box; empty for everything. */
  readonly text: string;
  /** How many minutes the person's clock is ahead of UTC. */
  readonly zoneMinutes: number;
}

/** A page is parsed in one piece, in a few milliseconds. */
const pageSize = 200;

/** How many results there are when. Throws when the studio does not answer. */
export async function askForTimeline(search: Search, signal: AbortSignal): Promise<Timeline> {
  const [{ timelineSchema }, answer] = await Promise.all([
    import('./timeline-answer'),
    answerOf('/api/gallery/timeline', search, {}, signal),
  ]);
  return timelineSchema.parse(answer);
}

/** A page of results. The promise breaks when the studio does not answer. */
export const askForPage =
  (search: Search): AskForPage =>
  async ({ from, to, before }, signal): Promise<GenerationPage> => {
    const range = {
      limit: String(pageSize),
      from: String(from),
      ...(Number.isFinite(to) && { to: String(to) }),
      ...(before !== undefined && { before }),
    };
    const [{ generationPageSchema }, answer] = await Promise.all([
      import('../generation-page'),
      answerOf('/api/generations', search, range, signal),
    ]);
    return generationPageSchema.parse(answer);
  };

/** The ids between two results, newest first, with the older one. The promise breaks when the studio does not answer. */
export async function askForBetween(search: Search, { newer, older }: Gap): Promise<readonly string[]> {
  const ids = await askForIds(search, { before: cursorAfter(newer), from: String(older.createdAt) });
  const end = ids.indexOf(older.id);
  return end < 0 ? ids : ids.slice(0, end + 1);
}

/** The ids of all results, newest first, or of a part of them. The promise breaks when the studio does not answer. */
export async function askForIds(
  search: Search,
  range: Readonly<Record<string, string>> = { from: '0' },
): Promise<readonly string[]> {
  const [{ idsSchema }, answer] = await Promise.all([
    import('./ids-answer'),
    answerOf('/api/gallery/ids', search, range),
  ]);
  return idsSchema.parse(answer).ids;
}

async function answerOf(
  path: string,
  { text, zoneMinutes }: Search,
  more: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<unknown> {
  const query = new URLSearchParams({ ...(text && { q: text }), zone: String(zoneMinutes), ...more });
  const response = await fetch(`${path}?${query}`, signal && { signal });
  if (!response.ok) throw new Error(`The studio answered ${response.status}.`);
  return response.json();
}
