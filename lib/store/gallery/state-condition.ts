import { type SqlBool, sql } from 'kysely';
import { type GenerationState, generationStates, isFinished } from '@/lib/generation/state';
import { atPlaces, type Condition, nothing, ofGallery } from './condition';

const inStates = (states: readonly GenerationState[]): Condition =>
  // The index leaves out what succeeded, which is nearly all; the repetition lets SQLite see that it may be used.
  ofGallery(
    'gallery_state',
    sql<SqlBool>`gallery.state in (${sql.join(states)}) and gallery.state <> 'succeeded'`,
    states.length === 1,
  );

const is: Readonly<Record<string, Condition>> = {
  favourite: ofGallery('gallery_favourite', sql<SqlBool>`gallery.favourite = 1`),
  rejected: ofGallery('gallery_rejected', sql<SqlBool>`gallery.rejected = 1`),
  failed: inStates(['failed']),
  unconfirmed: inStates(['unconfirmed']),
  cancelled: inStates(['cancelled']),
  running: inStates(generationStates.filter((state) => !isFinished(state))),
  sandbox: { filter: sql<SqlBool>`gallery.provider = 'sandbox'` },
  reproduced: ofGallery('gallery_verified', sql<SqlBool>`gallery.verification is not null`),
  final: ofGallery(
    'gallery_origin',
    sql<SqlBool>`gallery.origin_id is not null and gallery.origin_kind = 'promotion'`,
    false,
  ),
  draft: atPlaces(sql`select place.position from gallery as made indexed by gallery_origin
    cross join gallery as place on place.generation_id = made.origin_id
    where made.origin_id is not null and made.origin_kind = 'promotion' and made.deleted_at is null`),
};

function memberOfAny(table: 'tagged' | 'collected', column: string): Condition {
  const [own, rows] = [sql.ref(`${table}.${column}`), sql.table(table)];
  const same = sql`same.position = ${sql.ref(`${table}.position`)}`;
  // Who is in several is found by the first of them alone.
  const where = sql<SqlBool>`not exists (select 1 from ${rows} as same where ${same} and same.${sql.ref(column)} < ${own})`;
  return {
    filter: sql<SqlBool>`exists (select 1 from ${rows} where ${sql.ref(`${table}.position`)} = gallery.position)`,
    source: {
      branches: [{ table, index: `${table}_by_position`, column: 'position', where }],
      ordered: true,
    },
  };
}

const has: Readonly<Record<string, Condition>> = {
  reference: ofGallery('gallery_references', sql<SqlBool>`gallery.reference_count > 0`),
  tag: memberOfAny('tagged', 'tag_id'),
  collection: memberOfAny('collected', 'collection_id'),
  cost: { filter: sql<SqlBool>`gallery.cost_usd is not null` },
};

export const isCondition = (value: string | number): Condition => is[value] ?? nothing;
export const hasCondition = (value: string | number): Condition => has[value] ?? nothing;
