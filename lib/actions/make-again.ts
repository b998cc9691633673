import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { err, ok } from '@/lib/result';
import type { ActionResult } from './action-result';
import { overBudgetError } from './over-budget';
import { planCells } from './plan-cells';
import { startComparisonInput, tooManySentence } from './start-comparison';

/** The place of a comparison by its index. */
export const makeAgainInput = startComparisonInput
  .pick({ id: true, told: true })
  .extend({ index: z.int().min(0) });

/** Queues what a plan has at a place whose picture was deleted, unless that would pay for more than the person was told. */
export async function makeAgain(
  { id, index, told }: z.infer<typeof makeAgainInput>,
  studio: OwnStudio,
): Promise<ActionResult<null>> {
  const plan = (await studio.store.comparisons.get(id))?.plan;
  const cell = plan ? (await planCells(plan, studio.store))[index] : undefined;
  if (!cell) return err({ kind: 'notFound' });
  if (cell.problem !== undefined) return err({ kind: 'unavailable', message: cell.problem });
  const made = await studio.runner.comparisons.makeAgain(id, cell, { most: told.pictures });
  if (made.ok) return ok(null);
  if (made.error.kind === 'notFound') return err({ kind: 'notFound' });
  if (made.error.kind === 'overBudget') return err(overBudgetError(made.error));
  return err({ kind: 'unavailable', message: tooManySentence(made.error.pictures, told.pictures) });
}
