import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { nextChange } from '../generation-writes';
import type { Schema } from '../schema';

/** So many rows are changed in one transaction, between which others have their turn: some ten milliseconds of work. */
export const portion = 250;

/** What one act does to one generation. `subject` is the tag or collection, '' where there is none. */
export interface Edit {
  readonly field: 'favourite' | 'rejected' | 'rating' | 'deleted_at' | 'tag' | 'collection';
  readonly subject: string | number;
  /** Of a membership: 1 is in, null is out. */
  readonly after: number | null;
}

/** Writes down which of these places the edit changes, with what was there. Returns nothing; the journal has it. */
export async function record(
  db: Kysely<Schema>,
  act: number,
  { field, subject, after }: Edit,
  places: readonly number[],
): Promise<void> {
  const list = sql`select value from json_each(${JSON.stringify(places)})`;
  const into = sql`insert into act_changes (act_id, field, subject, position, before, after)`;
  if (field === 'tag' || field === 'collection') {
    const { table, column } = membership(field);
    await sql`${into} select ${act}, ${field}, ${subject}, gallery.position, ${after === null ? 1 : null}, ${after}
      from gallery where gallery.position in (${list}) and ${after === null ? sql`` : sql`not`} exists
      (select 1 from ${table} where ${column} = ${subject} and ${table}.position = gallery.position)`.execute(
      db,
    );
    return;
  }
  const value = sql.ref(`gallery.${field}`);
  // Going to the trash keeps the time of the first deletion.
  const differs =
    field === 'deleted_at' && after !== null ? sql`${value} is null` : sql`${value} is not ${after}`;
  await sql`${into} select ${act}, ${field}, ${subject}, gallery.position, ${value}, ${after}
    from gallery where gallery.position in (${list}) and ${differs}`.execute(db);
}

export type Journalled = Pick<Edit, 'field' | 'subject'>;

/** From the first to the last of these places. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The rows of the journal about one field and subject, as a condition that its key answers. */
const journalled = (act: number, { field, subject }: Journalled, { from, to }: Part) =>
  sql`act_changes.act_id = ${act} and act_changes.field = ${field} and act_changes.subject = ${subject}
    and act_changes.position between ${from} and ${to}`;

/**
 * Does or undoes what the journal says of one field and subject between two places. Undoing leaves alone what has been
 * changed again since.
 */
export async function apply(
  db: Kysely<Schema>,
  act: number,
  kind: Journalled,
  part: Part,
  direction: 'do' | 'undo',
): Promise<number> {
  const [now, then] = direction === 'do' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const { field, subject } = kind;
  const rows = journalled(act, kind, part);
  const affected = async (query: RawBuilder<unknown>) =>
    Number((await query.execute(db)).numAffectedRows ?? 0);
  if (field === 'tag' || field === 'collection') {
    const { table, column, owners, key } = membership(field);
    const taken = await affected(sql`delete from ${table} where ${column} = ${subject} and position in
      (select position from act_changes where ${rows} and ${sql.ref(then)} is null)`);
    // The collection or the result may have gone meanwhile.
    const put = await affected(sql`insert or ignore into ${table} (${column}, position)
      select ${subject}, position from act_changes where ${rows} and ${sql.ref(then)} is not null
      and exists (select 1 from ${owners} where ${key} = ${subject})
      and exists (select 1 from gallery where gallery.position = act_changes.position)`);
    return taken + put;
  }
  return affected(sql`update gallery set ${sql.ref(field)} = act_changes.${sql.ref(then)} from act_changes
    where ${rows} and act_changes.position = gallery.position
    and gallery.${sql.ref(field)} is act_changes.${sql.ref(now)}`);
}

/** Counts `change` up for the generations that these are about. How many those are. */
export async function mark(
  trx: Transaction<Schema>,
  act: number,
  kinds: readonly Journalled[],
  part: Part,
): Promise<number> {
  if (kinds.length === 0) return 0;
  const places = kinds.map(
    (kind) => sql`select position from act_changes where ${journalled(act, kind, part)}`,
  );
  const change = await nextChange(trx);
  const marked = await sql`update gallery set bulk_change = ${change}
    where position in (${sql.join(places, sql` union `)})`.execute(trx);
  return Number(marked.numAffectedRows ?? 0);
}

const membership = (field: 'tag' | 'collection') =>
  field === 'tag'
    ? {
        table: sql.table('tagged'),
        column: sql.ref('tag_id'),
        owners: sql.table('tags'),
        key: sql.ref('tags.id'),
      }
    : {
        table: sql.table('collected'),
        column: sql.ref('collection_id'),
        owners: sql.table('collections'),
        key: sql.ref('collections.id'),
      };
