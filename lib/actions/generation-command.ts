import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { toView } from '@/lib/generation/to-view';
import type { GenerationView } from '@/lib/generation/view';
import { findModel } from '@/lib/models/catalog';
import { err, ok, type Result } from '@/lib/result';
import type { OverBudget } from '@/lib/store/budget-contract';
import type { Generation } from '@/lib/store/contract';
import type { ActionError, ActionResult } from './action-result';
import { defineAction } from './define-action';
import { overBudgetError } from './over-budget';

/** A generation as the person saw it, and whether it is wanted `again` although its settings have a result. */
const seenSchema = z.strictObject({ id: z.uuid(), change: z.int(), again: z.boolean().optional() });

/** An action on one generation of the asking owner: what the person saw in, the changed generation out. */
export function generationCommand(
  run: (
    studio: OwnStudio,
    generation: Generation,
    seen: { readonly change: number; readonly again: boolean },
  ) => Promise<Result<Generation | undefined, ActionError | OverBudget>>,
): (seen: unknown) => Promise<ActionResult<GenerationView>> {
  return defineAction(seenSchema, async ({ id, change, again = false }, studio) => {
    const generation = await studio.store.generations.get(id);
    if (!generation) return err({ kind: 'notFound' });
    const changed = await run(studio, generation, { change, again });
    if (!changed.ok) {
      const { error } = changed;
      return err(error.kind === 'overBudget' ? overBudgetError(error) : error);
    }
    if (!changed.value) return err({ kind: 'notFound' });
    return ok(toView(changed.value, studio.provider, findModel(changed.value.settings.model)));
  });
}
