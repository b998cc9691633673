'use server';

import * as z from 'zod';
import { countInput, countTarget } from '@/lib/actions/count-target';
import { curationCommand } from '@/lib/actions/curate';
import { defineAction } from '@/lib/actions/define-action';
import { tagName } from '@/lib/actions/names';
import { deleteForGood, deleteInput, trashTarget } from '@/lib/actions/trash';
import { err, ok } from '@/lib/result';

const rating = z.literal([0, 1, 2, 3, 4, 5]);
const tagNames = z.array(tagName).max(50);

/** Favourite, rejected, rating: what is given is set. */
export const mark = curationCommand(
  {
    favourite: z.boolean().exactOptional(),
    rejected: z.boolean().exactOptional(),
    rating: rating.exactOptional(),
  },
  async (studio, target, patch) => ok(await studio.store.curation.set(target, patch)),
);

export const tag = curationCommand(
  { add: tagNames, remove: tagNames },
  async (studio, target, { add, remove }) => ok(await studio.store.curation.tag(target, add, remove)),
);

export const collect = curationCommand(
  { collectionId: z.uuid(), how: z.enum(['add', 'remove']) },
  async (studio, target, { collectionId, how }) => {
    const collections = await studio.store.collections.list();
    if (!collections.some(({ id }) => id === collectionId)) {
      return err({ kind: 'unavailable', message: 'That collection is no longer there.' });
    }
    return ok(await studio.store.curation.collect(target, collectionId, how));
  },
);

/** Into the trash. What still waits to be sent is cancelled. */
export const trash = curationCommand({}, trashTarget);

/** Out of the trash. */
export const restore = curationCommand({}, async (studio, target) =>
  ok(await studio.store.curation.restore(target)),
);

/** Takes back one act, by the token it answered with. */
export const undo = defineAction(
  z.strictObject({ token: z.string().max(100) }),
  async ({ token }, studio) => {
    const undone = await studio.store.curation.undo(token);
    // To undo that something was taken out of the trash puts it back in.
    if (undone) await studio.runner.cancelInTrash();
    if (undone) return ok(undone);
    return err({ kind: 'unavailable', message: 'This was too long ago to be undone.' });
  },
);

/** How many pictures a target is at this moment, before something is done to all of them. */
export const count = defineAction(countInput, countTarget);

/** Deletes what is in the trash for good, a part at a time: call again while `remaining`. What may have been paid for without a result stays. */
export const emptyTrash = defineAction(deleteInput, deleteForGood);

/** Every tag there is, for choosing one. */
export const tags = defineAction(z.undefined(), async (_, studio) => ok(await studio.store.curation.tags()));
