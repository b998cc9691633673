import { type RawBuilder, type SqlBool, sql } from 'kysely';
import * as z from 'zod';
import type { Read } from '../background';
import type { Bounds, Branch, Condition } from './condition';
import type { Sought } from './conditions-of';

/** Which condition's index is read first; the others are looked at row by row. */
export interface Plan {
  /** No index narrows it down: everything is looked at. */
  readonly walks: boolean;
  readonly driver: readonly Branch[];
  readonly filters: readonly RawBuilder<SqlBool>[];
}

/** How far each index is looked into: the one that has to go furthest back for so many has the fewest. */
const sample = 200;
/** Where an index is not in the order of the gallery, as many can be read and sorted before anybody notices. */
const sortable = 20_000;

/**
 * SQLite has no idea how frequent a word or a value is, so each index is asked: where is your 200th newest row? It costs
 * a fraction of a millisecond and is right also where the newest results are unlike the old ones.
 */
export async function planOf(read: Read, { owner, trash, bounds, conditions }: Sought): Promise<Plan> {
  const walk: Branch = {
    table: 'gallery',
    index: trash ? 'gallery_trash' : 'gallery_live',
    column: 'position',
    where: sql<SqlBool>`gallery.owner = ${owner}`,
  };
  const shared = [
    sql<SqlBool>`gallery.owner = ${owner}`,
    trash ? sql<SqlBool>`gallery.deleted_at is not null` : sql<SqlBool>`gallery.deleted_at is null`,
  ];
  const best = await sparsest(read, conditions, bounds);
  return {
    walks: best === undefined,
    driver: best?.source?.branches ?? [walk],
    filters: [...shared, ...conditions.filter((one) => one !== best).map(({ filter }) => filter)],
  };
}

async function sparsest(
  read: Read,
  conditions: readonly Condition[],
  bounds: Bounds,
): Promise<Condition | undefined> {
  const sources = conditions.filter(({ source }) => source);
  if (sources.length <= 1 && sources[0]?.source?.ordered) return sources[0];
  let best: { condition: Condition; reach: number } | undefined;
  for (const condition of sources.filter(({ source }) => source?.ordered)) {
    const reach = await nth(read, condition, bounds);
    if (!best || reach < best.reach) best = { condition, reach };
  }
  if (best?.reach === Number.NEGATIVE_INFINITY) return best.condition;
  let fewest: { condition: Condition; count: number } | undefined;
  for (const condition of sources.filter(({ source }) => source?.ordered === false)) {
    const count = await countUpTo(read, condition, bounds, fewest?.count ?? sortable);
    if (count !== undefined && (!fewest || count < fewest.count)) fewest = { condition, count };
  }
  return fewest && (!best || fewest.count <= 10 * sample) ? fewest.condition : (best ?? fewest)?.condition;
}

/** The place of the last of a sample; −∞ where there are fewer. */
async function nth(read: Read, condition: Condition, bounds: Bounds): Promise<number> {
  const query = sql`${places(condition, bounds)} order by 1 desc limit 1 offset ${sample - 1}`;
  const [last] = await read(z.object({ position: z.number() }), query);
  return last?.position ?? Number.NEGATIVE_INFINITY;
}

async function countUpTo(
  read: Read,
  condition: Condition,
  bounds: Bounds,
  most: number,
): Promise<number | undefined> {
  const query = sql`select count(*) as n from (${places(condition, bounds)} limit ${most + 1})`;
  const [counted] = await read(z.object({ n: z.number() }), query);
  return counted && counted.n <= most ? counted.n : undefined;
}

/** The rows of the condition's index alone. */
const places = ({ source }: Condition, bounds: Bounds) =>
  union(
    (source?.branches ?? []).map(
      (branch) =>
        sql`select ${placeOf(branch)} as position from ${tableOf(branch)} where ${branch.where}${inBounds(branch, bounds)}`,
    ),
  );

/** All that is sought, with these columns of `gallery` first-hand. Newest first only with an `order by 1 desc` behind it. */
export const matching = (plan: Plan, bounds: Bounds, columns: RawBuilder<unknown>) =>
  union(
    plan.driver.map((branch) => {
      const joined =
        branch.table === 'gallery'
          ? sql``
          : sql` cross join gallery on gallery.position = ${placeOf(branch)}`;
      const filters = sql.join(
        plan.filters.map((filter) => sql`(${filter})`),
        sql` and `,
      );
      return sql`select ${placeOf(branch)} as position${columns} from ${tableOf(branch)}${joined}
        where ${branch.where} and ${filters}${inBounds(branch, bounds)}`;
    }),
  );

/** The same as a condition on a row that refers to a place, `tagged` for example. */
export const isMatching = (plan: Plan, bounds: Bounds, place: RawBuilder<unknown>) =>
  plan.walks
    ? sql<SqlBool>`exists (select 1 from gallery where gallery.position = ${place} and ${sql.join(
        plan.filters.map((filter) => sql`(${filter})`),
        sql` and `,
      )}${inBounds({ table: 'gallery', column: 'position', where: sql`` }, bounds)})`
    : sql<SqlBool>`${place} in (${matching(plan, bounds, sql``)})`;

/** `union` and not `union all`: a row may be in two branches. Both merge without sorting where the branches are ordered. */
const union = (queries: readonly RawBuilder<unknown>[]) => sql.join(queries, sql` union `);

const placeOf = ({ table, column }: Branch) => sql.ref(`${table}.${column}`);

const tableOf = ({ table, index }: Branch) =>
  index ? sql`${sql.table(table)} indexed by ${sql.ref(index)}` : sql.table(table);

function inBounds(branch: Branch, { from, before }: Bounds): RawBuilder<unknown> {
  const low = from === undefined ? sql`` : sql` and ${placeOf(branch)} >= ${from}`;
  const high = before === undefined ? sql`` : sql` and ${placeOf(branch)} < ${before}`;
  return sql`${low}${high}`;
}
