import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import type { FacetCount } from '@/lib/search/facets';
import type { Clause } from '@/lib/search/query';
import type { Read } from '../background';
import type { CountedFacets, GalleryQuery, GalleryStore } from '../gallery-contract';
import { firstPosition, placesPerMs } from '../position';
import { rememberBy } from './cache';
import { type Sought, timeBounds, within } from './conditions-of';
import { isMatching, matching, type Plan, planOf } from './plan';
import type { Seeker } from './seeker';
import { bucketsOf } from './timeline-buckets';

const attributes = z.object({
  model: z.string(),
  provider: z.string(),
  state: z.string(),
  format: z.string().nullable(),
  rating: z.number(),
  favourite: z.number(),
  rejected: z.number(),
  /** Null where it is not known: the index that everything is counted by has no column for it. */
  referenced: z.number().nullable(),
  n: z.number(),
});
const stretch = z.object({ start: z.number(), n: z.number(), ratios: z.number() });
const counted = z.object({ n: z.number() });
const member = z.object({ value: z.string(), n: z.number() });

/** Numbers over all results of a query. They run in the background and are kept until anything changes. */
export function galleryAggregates(
  seeker: Seeker,
  read: Read,
  lastChange: () => Promise<number>,
): Pick<GalleryStore, 'count' | 'timeline' | 'facets'> {
  const results = async (query: GalleryQuery, columns: RawBuilder<unknown>) => {
    const sought = await seeker.sought(query);
    return matching(await planOf(read, sought), sought.bounds, columns);
  };

  const count = rememberBy(lastChange, async (query: GalleryQuery) => {
    const found = await read(counted, sql`select count(*) as n from (${await results(query, sql``)})`);
    return found[0]?.n ?? 0;
  });

  const timeline = rememberBy(lastChange, async (query: GalleryQuery, change) => {
    const zone = query.zoneMinutes ?? 0;
    const sought = await seeker.sought(query);
    const plan = await planOf(read, sought);
    const buckets = await bucketsOf((length, part) => {
      const bounds = within(sought.bounds, part ? timeBounds(part.from, part.to) : {});
      return read(stretch, stretches(matching(plan, bounds, ratioColumn), zone, length));
    });
    return { total: buckets.reduce((sum, bucket) => sum + bucket.count, 0), change, buckets };
  });

  const facets = rememberBy(lastChange, async (query: GalleryQuery, change): Promise<CountedFacets> => {
    const sought = await seeker.sought(query);
    const plan = await planOf(read, sought);
    const groups = await read(attributes, attributeGroups(sought, plan));
    const matches = (place: string) => isMatching(plan, sought.bounds, sql.ref(place));
    const by = (key: (group: z.infer<typeof attributes>) => string | null) => sumsBy(groups, key);
    const sum = (holds: (group: z.infer<typeof attributes>) => boolean) =>
      groups.reduce((total, group) => total + (holds(group) ? group.n : 0), 0);
    return {
      total: sum(() => true),
      change,
      models: by(({ model }) => model),
      providers: by(({ provider }) => provider),
      states: by(({ state }) => state),
      formats: by(({ format }) => format),
      ratings: by(({ rating }) => String(rating)),
      favourites: sum(({ favourite }) => favourite === 1),
      rejected: sum((group) => group.rejected === 1),
      references: groups.some(({ referenced }) => referenced === null)
        ? await count({ ...query, query: { clauses: [...query.query.clauses, withReferences] } })
        : sum(({ referenced }) => referenced === 1),
      tags: mostFirst(
        await read(
          member,
          sql`select tags.name as value, count(*) as n from tagged join tags on tags.id = tagged.tag_id
            where ${matches('tagged.position')} group by tags.id`,
        ),
      ),
      collections: mostFirst(
        await read(
          member,
          sql`select collection_id as value, count(*) as n from collected
            where ${matches('collected.position')} group by collection_id`,
        ),
      ),
    };
  });

  return { count, timeline, facets };
}

const withReferences: Clause = {
  kind: 'field',
  not: false,
  field: 'has',
  comparison: ':',
  value: 'reference',
};
const attributeColumns = sql`gallery.model, gallery.provider, gallery.state, gallery.format, gallery.rating, gallery.favourite, gallery.rejected`;

function attributeGroups({ owner, trash, bounds, conditions }: Sought, plan: Plan): RawBuilder<unknown> {
  if (!trash && conditions.length === 0 && bounds.from === undefined && bounds.before === undefined) {
    return sql`select ${attributeColumns}, null as referenced, count(*) as n from gallery indexed by gallery_facets
      where owner = ${owner} and deleted_at is null group by 1, 2, 3, 4, 5, 6, 7`;
  }
  const columns = sql`, ${attributeColumns}, gallery.reference_count > 0 as referenced`;
  return sql`select model, provider, state, format, rating, favourite, rejected, referenced, count(*) as n
    from (${matching(plan, bounds, columns)}) group by 1, 2, 3, 4, 5, 6, 7, 8`;
}

const dayMs = 86_400_000;
/** Before the first picture of anybody. */
const longAgo = 0;
const ratioColumn = sql`, gallery.width * 1.0 / gallery.height as ratio`;

/** Results grouped by stretches of a length that begin at the zone's own hours. SQLite divides towards zero, hence the shift. */
function stretches(results: RawBuilder<unknown>, zoneMinutes: number, lengthMs: number) {
  const zone = zoneMinutes * 60_000;
  const origin = Math.floor((longAgo + zone) / dayMs) * dayMs - zone;
  const first = firstPosition(origin);
  const length = lengthMs * placesPerMs;
  return sql`select cast((position - ${first}) / ${length} as integer) * ${lengthMs} + ${origin} as start,
    count(*) as n, total(ratio) as ratios from (${results}) group by 1`;
}

function sumsBy<Group extends { readonly n: number }>(
  groups: readonly Group[],
  key: (group: Group) => string | null,
): readonly FacetCount[] {
  const sums = new Map<string, number>();
  for (const group of groups) {
    const value = key(group);
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + group.n);
  }
  return mostFirst([...sums].map(([value, n]) => ({ value, n })));
}

const mostFirst = (rows: readonly { readonly value: string; readonly n: number }[]): readonly FacetCount[] =>
  rows
    .map(({ value, n }) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
