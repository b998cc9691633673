import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { ok } from '@/lib/result';
import type { ActionResult } from './action-result';
import { readTarget, targetSchema } from './target';

export const countInput = z.strictObject({ target: targetSchema });

/** How many pictures are meant at this moment. */
export async function countTarget(
  { target: written }: z.infer<typeof countInput>,
  studio: OwnStudio,
): Promise<ActionResult<number>> {
  const target = readTarget(written);
  if (!target.ok) return target;
  if ('ids' in target.value) return ok(new Set(target.value.ids).size);
  const { except = [], ...query } = target.value;
  const found = await studio.store.gallery.count({ ...query });
  return ok(Math.max(0, found - new Set(except).size));
}
