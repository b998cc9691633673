'use server';

import * as z from 'zod';
import { compareResultsInput, compareResults as pickResults } from '@/lib/actions/compare-results';
import { defineAction } from '@/lib/actions/define-action';
import { makeAgainInput, makeAgain as startAgain } from '@/lib/actions/make-again';
import { longName } from '@/lib/actions/names';
import { overBudgetError } from '@/lib/actions/over-budget';
import { startComparisonInput, startComparison as startPlan } from '@/lib/actions/start-comparison';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { err, ok } from '@/lib/result';
import { mostVotes } from '@/lib/store/comparison-contract';

/** Starts a plan. Idempotent on `id`: a repeated call answers as the first. */
export const startComparison = defineAction(startComparisonInput, startPlan);

/** Makes a deleted picture of a plan once more. Repeated, it finds the picture there. */
export const makeAgain = defineAction(makeAgainInput, startAgain);

/** Compares 2 to 9 results. Idempotent on `id`. */
export const compareResults = defineAction(compareResultsInput, pickResults);

const one = z.strictObject({ id: z.uuid().toLowerCase() });

/** An action on one comparison; `run` answers whether it is there. */
const command = <Input>(
  schema: z.ZodType<Input>,
  run: (input: Input, studio: OwnStudio) => Promise<boolean>,
) =>
  defineAction(schema, async (input, studio) =>
    (await run(input, studio)) ? ok(null) : err({ kind: 'notFound' }),
  );

export const renameComparison = command(one.extend({ title: longName }), ({ id, title }, studio) =>
  studio.store.comparisons.rename(id, title),
);

/** Cancels what waits to be sent; what is under way goes on. */
export const pauseComparison = command(one, ({ id }, studio) =>
  studio.store.comparisons.pause(id, Date.now()),
);

/** Puts back into the queue what the pause has cancelled. */
export const continueComparison = defineAction(one, async ({ id }, studio) => {
  const resumed = await studio.runner.comparisons.resume(id);
  if (resumed.ok) return resumed;
  const { error } = resumed;
  return err(error.kind === 'overBudget' ? overBudgetError(error) : error);
});

/** The comparison alone, its pictures stay; what waits to be sent is cancelled. */
export const deleteComparison = command(one, ({ id }, studio) =>
  studio.store.comparisons.delete(id, Date.now()),
);

/** Undoes that; what was cancelled waits for `continueComparison`. */
export const restoreComparison = command(one, ({ id }, studio) => studio.store.comparisons.restore(id));

const voteInput = one.extend({
  vote: z.strictObject({
    id: z.uuid().toLowerCase(),
    left: z.uuid().toLowerCase(),
    right: z.uuid().toLowerCase(),
    choice: z.enum(['left', 'right', 'tie', 'bad']),
  }),
});

/** On two pictures of a comparison. Idempotent on the vote's id. */
export const castVote = defineAction(voteInput, async ({ id, vote }, studio) => {
  const cast = await studio.store.comparisons.votes.add(id, { ...vote, at: Date.now() });
  if (cast.ok) return cast;
  if (cast.error.kind === 'notFound') return err({ kind: 'notFound' });
  const most = mostVotes.toLocaleString('en');
  const message = `A comparison keeps at most ${most} votes. Export and delete them to begin anew.`;
  return err({ kind: 'unavailable', message });
});

export const undoVote = command(one.extend({ voteId: z.uuid().toLowerCase() }), ({ id, voteId }, studio) =>
  studio.store.comparisons.votes.undo(id, voteId),
);

export const clearVotes = command(one, ({ id }, studio) => studio.store.comparisons.votes.clear(id));
