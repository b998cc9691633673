import 'server-only';
import * as z from 'zod';
import { mostCells } from '@/lib/comparison/plan';
import { planSchema } from '@/lib/comparison/plan-schema';
import { withSeed } from '@/lib/comparison/with-seed';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { findModel } from '@/lib/models/catalog';
import { err, exhaustive, ok } from '@/lib/result';
import type { StartRefusal } from '@/lib/store/comparison-contract';
import type { ActionError, ActionResult } from './action-result';
import { titleOf } from './comparison-title';
import { longName } from './names';
import { overBudgetError } from './over-budget';
import { planCells } from './plan-cells';
import { mostSentences, problemsOf } from './plan-problems';
import { seedOfRun } from './seed-of-run';

/** `id` is drawn by the form for each press, so that a repeated request starts nothing new. */
export const startComparisonInput = z.strictObject({
  id: z.uuid().toLowerCase(),
  title: longName.optional(),
  plan: planSchema,
  /** How many pictures the person was told have to be paid for. */
  told: z.strictObject({ pictures: z.int().min(0).max(mostCells) }),
  /** Makes also what exists. */
  again: z.boolean().optional(),
});

/**
 * Keeps a plan as a comparison and queues those of its cells that nothing has made yet. Cells that cannot be made are kept
 * with their problem; when none can be made, or more would have to be paid for than the person was told, nothing is started.
 * Fields of a refusal are keyed by the model's place in the plan and the wire key: `1:steps`.
 */
export async function startComparison(
  { id, title, plan: written, told, again = false }: z.infer<typeof startComparisonInput>,
  studio: OwnStudio,
): Promise<ActionResult<{ id: string }>> {
  const plan = withSeed(written, findModel, seedOfRun(id));
  const cells = await planCells(plan, studio.store);
  if (cells.every(({ problem }) => problem !== undefined)) return err(noneOf(problemsOf(plan, cells)));
  const started = await studio.runner.comparisons.start(
    { id, title: title ?? titleOf(plan.models[0]), createdAt: Date.now(), plan },
    cells,
    { most: told.pictures, again },
  );
  return started.ok ? ok({ id }) : err(refused(started.error, told.pictures));
}

/** What is about a setting stands at its field. */
function noneOf(problems: ReturnType<typeof problemsOf>): ActionError {
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const { field, sentence } of problems) {
    if (field === undefined) others.push(sentence);
    else fields[field] ??= sentence;
  }
  const message = ['None of these pictures can be made.', ...others.slice(0, mostSentences)].join(' ');
  return { kind: 'invalid', fields, message };
}

function refused(refusal: StartRefusal, told: number): ActionError {
  const because = (message: string): ActionError => ({ kind: 'invalid', fields: {}, message });
  switch (refusal.kind) {
    case 'overBudget':
      return overBudgetError(refusal);
    case 'tooMany':
      return because(tooManySentence(refusal.pictures, told));
    case 'otherRun':
      return because(
        'This comparison was started before, with another plan, or has been deleted. Nothing was started now.',
      );
    default:
      return exhaustive(refusal);
  }
}

/** `told`: how many the person has agreed to. */
export const tooManySentence = (pictures: number, told: number): string =>
  `This makes ${pictures} ${pictures === 1 ? 'picture' : 'pictures'} and not the ${told} that were shown. Nothing was started.`;
