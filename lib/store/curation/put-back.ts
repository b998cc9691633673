import { setImmediate as otherWork } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import type { Schema } from '../schema';
import { apply, type Journalled, mark, portion } from './changes';

const kindsSchema = z.array(
  z.object({
    field: z.enum(['favourite', 'rejected', 'rating', 'deleted_at', 'tag', 'collection']),
    subject: z.union([z.string(), z.number()]),
  }),
);

/** What an act has changed. */
export async function kindsOf(db: Kysely<Schema>, act: number): Promise<readonly Journalled[]> {
  const { rows } = await sql`select distinct field, subject from act_changes where act_id = ${act}`.execute(
    db,
  );
  return kindsSchema.parse(rows);
}

/** Takes back what the journal says of an act, in portions; again after a crash. How many generations it was. */
export async function putBack(
  db: Kysely<Schema>,
  act: number,
  kinds: readonly Journalled[],
): Promise<number> {
  let most = 0;
  for (const kind of kinds) most = Math.max(most, await putBackKind(db, act, kind));
  return most;
}

async function putBackKind(db: Kysely<Schema>, act: number, kind: Journalled): Promise<number> {
  let changed = 0;
  for (let from = Number.MIN_SAFE_INTEGER; ; ) {
    const start = from;
    const ahead = await db
      .selectFrom('act_changes')
      .select('position')
      .where('act_id', '=', act)
      .where('field', '=', kind.field)
      .where('subject', '=', kind.subject)
      .where('position', '>=', start)
      .orderBy('position')
      .limit(1)
      .offset(portion)
      .executeTakeFirst();
    const part = { from: start, to: ahead ? ahead.position - 1 : Number.MAX_SAFE_INTEGER };
    changed += await db.transaction().execute(async (trx) => {
      const count = await apply(trx, act, kind, part, 'undo');
      await mark(trx, act, [kind], part);
      return count;
    });
    if (!ahead) return changed;
    from = ahead.position;
    await otherWork();
  }
}
