import 'server-only';
import type { Cell, Plan } from '@/lib/comparison/plan';
import { findModel } from '@/lib/models/catalog';

/** So many are said. */
export const mostSentences = 5;

/** Why some combinations of a plan cannot be made. */
interface PlanProblem {
  /** Says which of several models it is about. */
  readonly sentence: string;
  /** The setting it is about: the model's place in the plan and the wire key, as in `1:steps`. */
  readonly field: string | undefined;
}

/** Each sentence once. */
export function problemsOf({ models }: Plan, cells: readonly Cell[]): readonly PlanProblem[] {
  const found = new Map<string, PlanProblem>();
  for (const { problem, at, settings, coordinates } of cells) {
    if (problem === undefined) continue;
    const [place = 0] = models.length > 1 ? coordinates : [];
    const sentence = models.length > 1 ? named(problem, findModel(settings.model)?.name) : problem;
    if (!found.has(sentence))
      found.set(sentence, { sentence, field: at === undefined ? at : `${place}:${at}` });
  }
  return [...found.values()];
}

const named = (problem: string, name: string | undefined): string =>
  name === undefined || problem.includes(name) ? problem : `${name}: ${problem}`;
