import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { err, ok } from '@/lib/result';
import type { ActionResult } from './action-result';
import { titleOf } from './comparison-title';
import { longName } from './names';

const howMany = { error: 'Choose 2 to 9 different results to compare.' };

/** `id` is drawn by the page for each press. */
export const compareResultsInput = z.strictObject({
  id: z.uuid().toLowerCase(),
  ids: z
    .array(z.uuid().toLowerCase())
    .min(2, howMany)
    .max(9, howMany)
    .refine((ids) => new Set(ids).size === ids.length, howMany),
  title: longName.optional(),
});

/** Puts results beside each other that are there already. */
export async function compareResults(
  { id, ids, title }: z.infer<typeof compareResultsInput>,
  studio: OwnStudio,
): Promise<ActionResult<{ id: string }>> {
  const [first = ''] = ids;
  const row = await studio.store.generations.get(first);
  if (!row) return err({ kind: 'notFound' });
  const comparison = { id, title: title ?? titleOf(row.settings), createdAt: Date.now() };
  const picked = await studio.store.comparisons.pick(comparison, ids);
  return picked ? ok({ id: picked.id }) : err({ kind: 'notFound' });
}
