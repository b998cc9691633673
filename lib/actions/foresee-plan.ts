import 'server-only';
import type { Plan } from '@/lib/comparison/plan';
import { withSeed } from '@/lib/comparison/with-seed';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { findModel } from '@/lib/models/catalog';
import { drawSeed } from '@/lib/models/seed';
import type { ActionContext } from './define-action';
import { planCells } from './plan-cells';

const mostSentences = 5;

/** What starting a plan would do now. */
export async function foreseePlan(plan: Plan, { owner, studio }: ActionContext): Promise<PlanEstimate> {
  // Any seed will do: with one that is drawn later nothing exists.
  const cells = await planCells(withSeed(plan, findModel, drawSeed()), studio.store);
  const names = plan.models.length > 1;
  const problems = cells.flatMap(({ problem, settings }) =>
    problem === undefined ? [] : [names ? named(problem, findModel(settings.model)?.name) : problem],
  );
  return {
    cells: cells.length,
    problems: problems.length,
    sentences: [...new Set(problems)].slice(0, mostSentences),
    ...(await studio.runner.comparisons.foresee(owner, cells)),
  };
}

/** A sentence that says which of several models it is about. */
const named = (problem: string, name: string | undefined): string =>
  name === undefined || problem.includes(name) ? problem : `${name}: ${problem}`;
