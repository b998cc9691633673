import 'server-only';
import * as z from 'zod';
import { ok } from '@/lib/result';
import type { ActionResult } from './action-result';
import type { ActionContext } from './define-action';
import { readTarget, targetSchema } from './target';

export const countInput = z.strictObject({ target: targetSchema });

/** How many pictures are meant at this moment. */
export async function countTarget(
  { target: written }: z.infer<typeof countInput>,
  { owner, studio }: ActionContext,
): Promise<ActionResult<number>> {
  const target = readTarget(written);
  if (!target.ok) return target;
  if ('ids' in target.value) return ok(new Set(target.value.ids).size);
  const { except = [], ...query } = target.value;
  const found = await studio.store.gallery.count({ owner, ...query });
  return ok(Math.max(0, found - new Set(except).size));
}
