import { sql } from 'kysely';
import * as z from 'zod';
import type { Read } from '../background';

/** So many results are looked at in one query, between which other counting has its turn. */
const atOnce = 5000;

const number = z.object({ count: z.number() });
const weighed = z.object({ last: z.number().nullable(), bytes: z.number() });

export async function trashed(count: Read, owner: string): Promise<number> {
  const query = sql`select count(*) as count from gallery where owner = ${owner} and deleted_at is not null`;
  const [found] = await count(number, query);
  return found?.count ?? 0;
}

/** Looks at every picture in the trash, in the order of the trash. A picture counts where it is shown first. */
export async function trashedBytes(count: Read, owner: string): Promise<number> {
  let bytes = 0;
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const query = sql`with part as materialized (
        select position, generation_id from gallery
        where owner = ${owner} and deleted_at is not null and position > ${after} order by position limit ${atOnce}
      )
      select (select max(position) from part) as last, total(outputs.bytes) as bytes
      from part join outputs on outputs.generation_id = part.generation_id
      where not exists (
        select 1 from outputs as other join gallery as shown on shown.generation_id = other.generation_id
        where other.image_hash = outputs.image_hash and (shown.owner <> ${owner} or shown.deleted_at is null
          or (shown.position, other.position) < (part.position, outputs.position))
      )`;
    const [part] = await count(weighed, query);
    if (!part || part.last === null) return bytes;
    bytes += part.bytes;
    after = part.last;
  }
}
