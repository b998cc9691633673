import { type Kysely, type RawBuilder, sql } from 'kysely';
import { exhaustive } from '@/lib/result';
import type { ShareSubject } from '@/lib/sharing/share';
import { readGenerations } from '../generation-rows';
import { readOutputs } from '../outputs';
import type { Schema } from '../schema';
import type { ShareStore } from '../share-contract';

export function shareMembers(db: Kysely<Schema>): Pick<ShareStore, 'members' | 'pictures'> {
  return {
    members: async (...asked) => readGenerations(db, await idsOf(db, ...asked)),
    async pictures(...asked) {
      const ids = await idsOf(db, ...asked);
      const images = await readOutputs(db, ids);
      return ids.flatMap((generationId) =>
        (images.get(generationId) ?? []).map((image) => ({ generationId, image })),
      );
    },
  };
}

/** Which generations a subject shows. */
async function idsOf(
  db: Kysely<Schema>,
  ...[owner, subject, limit]: Parameters<ShareStore['members']>
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom(placesOf(owner, subject).as('places'))
    .innerJoin('gallery', 'gallery.generation_id', 'places.generation_id')
    .select('gallery.generation_id')
    .where('gallery.owner', '=', owner)
    .where('gallery.state', '=', 'succeeded')
    .where('gallery.deleted_at', 'is', null)
    .orderBy('places.place')
    .limit(limit)
    .execute();
  return rows.map(({ generation_id }) => generation_id);
}

interface Place {
  readonly generation_id: string;
  readonly place: number;
}

/** What a subject names, in its order, whether it is there or not. */
function placesOf(owner: string, subject: ShareSubject): RawBuilder<Place> {
  switch (subject.kind) {
    case 'results':
      return sql<Place>`(select value as generation_id, min(key) as place
        from json_each(${JSON.stringify(subject.ids)}) group by value)`;
    case 'collection':
      return sql<Place>`(select gallery.generation_id, -collected.position as place from collected
        join collections on collections.id = collected.collection_id
        join gallery on gallery.position = collected.position
        where collections.id = ${subject.id} and collections.owner = ${owner})`;
    case 'comparison':
      return sql<Place>`(select generation_id, min(member_index) as place from comparison_members
        join comparisons on comparisons.id = comparison_id
        where comparison_id = ${subject.id} and owner = ${owner} and deleted_at is null
        and generation_id is not null group by generation_id)`;
    default:
      return exhaustive(subject);
  }
}
