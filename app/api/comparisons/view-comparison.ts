import 'server-only';
import { axesOf, cellsOf } from '@/lib/comparison/cells';
import { pickedLabels, placeLabels } from '@/lib/comparison/member-labels';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';
import { findModel } from '@/lib/models/catalog';
import { viewOf } from '../generations/view-of';

/** A comparison of this owner as the browser is told of it. Undefined when there is none or it was deleted. */
export async function viewComparison(studio: OwnStudio, id: string): Promise<ComparisonView | undefined> {
  const { comparisons } = studio.store;
  const comparison = await comparisons.get(id);
  if (!comparison) return undefined;
  const { title, createdAt, pausedAt, plan, members } = comparison;
  const rows = await comparisons.generations(id);
  const generations = new Map(rows.map((row) => [row.id, viewOf(studio, row)]));
  const headings = plan ? axesOf(plan, findModel) : [];
  // What could not be made, or was deleted, has no generation that knows its settings.
  const missing = members.some(({ generationId }) => !generations.has(generationId ?? ''));
  const cells = plan && missing ? cellsOf(plan, findModel) : [];
  const shown = members.map(({ index, coordinates, problem, generationId, held: marked }): MemberView => {
    const generation = generations.get(generationId ?? '') ?? null;
    // What another provider was to make cannot go on with this one.
    const held = marked && generation?.state === 'cancelled' && generation.provider === studio.provider;
    const settings = generation?.settings ?? cells[index]?.settings ?? null;
    const planned = plan !== null && problem === null;
    return { index, coordinates: [...coordinates], label: '', settings, problem, generation, held, planned };
  });
  const labels = plan ? placeLabels(plan, headings, members, findModel) : pickedLabels(shown, findModel);
  return {
    id,
    title,
    createdAt,
    paused: pausedAt !== null || shown.some(({ held }) => held),
    headings: headings.map(({ label, values }) => ({ label, values: [...values] })),
    members: shown.map((member, at) => ({ ...member, label: labels[at] ?? '' })),
  };
}
