import 'server-only';
import type { GenerationPage } from '@/components/gallery/generation-page';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { Cursor } from '@/lib/store/contract';
import { readSearch } from '../gallery/read-search';
import { cursorText } from './page-cursor';
import { viewOf } from './view-of';

/** Which results: those of the search `q` as text, within `from` ≤ createdAt < `to` and before a cursor where given. */
export interface PageWanted {
  readonly q?: string;
  /** Minutes the reader's clock is ahead of UTC. */
  readonly zone?: number;
  readonly limit: number;
  readonly before?: Cursor | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Newest first, without those in the trash unless the search asks for them. */
export async function generationPage(
  studio: OwnStudio,
  { q = '', zone = 0, limit, before, from, to }: PageWanted,
): Promise<GenerationPage> {
  const rows = await studio.store.gallery.page({
    ...readSearch(q, zone).ask,
    limit: limit + 1,
    ...(before && { before }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    generations: shown.map((one) => viewOf(studio, one)),
    next: rows.length > limit && last ? cursorText(last) : null,
  };
}
