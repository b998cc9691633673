import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { toView } from '@/lib/generation/to-view';
import type { GenerationView } from '@/lib/generation/view';
import { findModel } from '@/lib/models/catalog';
import { ok } from '@/lib/result';
import type { Curated, Target } from '@/lib/store/curation-contract';
import type { ActionResult } from './action-result';
import { defineAction } from './define-action';
import { readTarget, targetSchema } from './target';

/** What an act on many did. `views` are those that were named, as they are now, where they are few. */
export interface Act extends Curated {
  readonly views: readonly GenerationView[];
}

/** More are told by the event stream. */
const mostViews = 60;

/** An action on many pictures of the asking owner: `run` changes them, and the answer says how to take it back. */
export function curationCommand<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (
    studio: OwnStudio,
    target: Target,
    input: z.output<z.ZodObject<Shape, z.core.$strict>>,
  ) => Promise<ActionResult<Curated>>,
): (input: unknown) => Promise<ActionResult<Act>> {
  const schema = z.strictObject({ target: targetSchema, input: z.strictObject(shape) });
  return defineAction(schema, async ({ target: written, input }, studio) => {
    const target = readTarget(written);
    if (!target.ok) return target;
    const done = await run(studio, target.value, input);
    if (!done.ok) return done;
    return ok({ ...done.value, views: await viewsOf(studio, target.value) });
  });
}

async function viewsOf(studio: OwnStudio, target: Target): Promise<readonly GenerationView[]> {
  if (!('ids' in target) || target.ids.length > mostViews) return [];
  const rows = await Promise.all(target.ids.map((id) => studio.store.generations.get(id)));
  return rows.flatMap((row) => (row ? [toView(row, studio.provider, findModel(row.settings.model))] : []));
}
