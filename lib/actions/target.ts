import 'server-only';
import * as z from 'zod';
import { mostNamed } from '@/lib/generation/most-named';
import { models } from '@/lib/models/catalog';
import { err, ok } from '@/lib/result';
import { fieldsOf } from '@/lib/search/fields-of';
import { parseQuery } from '@/lib/search/parse';
import type { Target } from '@/lib/store/curation-contract';
import type { ActionResult } from './action-result';

const idsSchema = z.array(z.uuid()).max(mostNamed);

/** The pictures an action is about: named, or all results of a search, as it stands in the box, but some. */
export const targetSchema = z.union([
  z.strictObject({ ids: idsSchema.min(1) }),
  z.strictObject({
    text: z.string().max(40_000),
    /** Minutes east of UTC, for the dates in the search. */
    zoneMinutes: z.int().min(-1440).max(1440),
    except: idsSchema,
  }),
]);
type TargetInput = z.infer<typeof targetSchema>;

/** Reads the search. One that is only half understood finds more than was asked for, so nothing is done to its results. */
export function readTarget(input: TargetInput): ActionResult<Target> {
  if ('ids' in input) return ok(input);
  const { query, problems, leftOut } = parseQuery(input.text, fieldsOf(models));
  if (leftOut.length > 0) {
    const message = `A part of the search is not understood, so nothing was done. ${problems[0]?.message ?? ''}`;
    return err({ kind: 'unavailable', message: message.trim() });
  }
  return ok({ query, zoneMinutes: input.zoneMinutes, except: input.except });
}
