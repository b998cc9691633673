import 'server-only';
import { cache } from 'react';
import { viewComparison } from '@/app/api/comparisons/view-comparison';
import { questionsOf } from '@/components/compare/blind/questions';
import { ownPage } from '@/lib/entry/page';
import { findModel } from '@/lib/models/catalog';

/** A comparison with what can be asked of it and the votes there are. Undefined when there is none. */
export const loadBlind = cache(async (id: string) => {
  const studio = await ownPage('make');
  const comparison = await viewComparison(studio, id);
  if (!comparison) return undefined;
  const votes = await studio.store.comparisons.votes.list(id);
  return { comparison, questions: questionsOf(comparison, findModel), votes };
});
