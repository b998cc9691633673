import 'server-only';
import type { Plan } from '@/lib/comparison/plan';
import { withSeed } from '@/lib/comparison/with-seed';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { findModel } from '@/lib/models/catalog';
import { drawSeed } from '@/lib/models/seed';
import { planCells } from './plan-cells';
import { mostSentences, problemsOf } from './plan-problems';

/** What starting a plan would do now. */
export async function foreseePlan(plan: Plan, studio: OwnStudio): Promise<PlanEstimate> {
  // Any seed will do: with one that is drawn later nothing exists.
  const cells = await planCells(withSeed(plan, findModel, drawSeed()), studio.store);
  return {
    cells: cells.length,
    problems: cells.filter(({ problem }) => problem !== undefined).length,
    sentences: problemsOf(plan, cells)
      .slice(0, mostSentences)
      .map(({ sentence }) => sentence),
    ...(await studio.runner.comparisons.foresee(cells)),
  };
}
