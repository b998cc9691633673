import 'server-only';
import { cache } from 'react';
import { viewComparison } from '@/app/api/comparisons/view-comparison';
import { questionsOf } from '@/components/compare/blind/questions';
import { findModel } from '@/lib/models/catalog';
import { localOwner, studio } from '@/lib/studio';

/** A comparison with what can be asked of it and the votes there are. Undefined when there is none. */
export const loadBlind = cache(async (id: string) => {
  const comparison = await viewComparison(id);
  if (!comparison) return undefined;
  const votes = await studio().store.comparisons.votes.list(localOwner, id);
  return { comparison, questions: questionsOf(comparison, findModel), votes };
});
