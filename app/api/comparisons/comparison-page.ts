import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { ComparisonPage, ComparisonSummaryView } from '@/lib/generation/comparison-view';
import type { ComparisonSummary } from '@/lib/store/comparison-contract';
import type { Cursor } from '@/lib/store/contract';
import { cursorText } from '../generations/page-cursor';
import { viewOf } from '../generations/view-of';

/** The comparisons of this owner, newest first. */
export async function comparisonPage(
  studio: OwnStudio,
  wanted: {
    limit: number;
    before?: Cursor | undefined;
  },
): Promise<ComparisonPage> {
  const { limit, before } = wanted;
  const rows = await studio.store.comparisons.list({
    limit: limit + 1,
    ...(before && { before }),
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    comparisons: await Promise.all(shown.map((row) => summaryView(studio, row))),
    next: rows.length > limit && last ? cursorText(last) : null,
  };
}

async function summaryView(studio: OwnStudio, row: ComparisonSummary): Promise<ComparisonSummaryView> {
  const { id, title, createdAt, pausedAt, members, states } = row;
  const covers = await Promise.all(row.covers.map((cover) => studio.store.generations.get(cover)));
  return {
    id,
    title,
    createdAt,
    paused: pausedAt !== null,
    members,
    states: { ...states },
    covers: covers.flatMap((cover) => (cover ? viewOf(studio, cover).images.slice(0, 1) : [])),
  };
}
