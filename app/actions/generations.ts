'use server';

import { generationCommand } from '@/lib/actions/generation-command';
import { ok } from '@/lib/result';

/** queued → cancelled. */
export const cancelGeneration = generationCommand((studio, { id }) => studio.runner.cancel(id));

/** failed or cancelled → queued, with the same settings. */
export const retryGeneration = generationCommand((studio, { id }, { change, again }) =>
  studio.runner.retry(id, change, { again }),
);

/** unconfirmed → queued: the person accepts that it may be paid twice. */
export const sendAgain = generationCommand((studio, { id }, { change, again }) =>
  studio.runner.sendAgain(id, change, { again }),
);

/** failed → waiting: asks for the result once more, which costs nothing. */
export const fetchAgain = generationCommand((studio, { id }) => studio.runner.fetchAgain(id));

/** unconfirmed → failed: the person gives it up. */
export const dismissGeneration = generationCommand((studio, { id }) => studio.runner.dismiss(id));

/** Hides a generation; one still queued is cancelled, one under way still finishes. */
export const deleteGeneration = generationCommand(async (studio, { id }) => {
  // First: a submit that is refused from now on finds it in the trash and does not wait in the queue.
  const hidden = await studio.store.generations.setDeleted(id, Date.now());
  if (hidden?.state !== 'queued') return ok(hidden);
  const cancelled = await studio.runner.cancel(id);
  return ok(cancelled.ok ? cancelled.value : await studio.store.generations.get(id));
});

/** Undoes a deletion. */
export const restoreGeneration = generationCommand(async (studio, { id }) =>
  ok(await studio.store.generations.setDeleted(id, null)),
);
