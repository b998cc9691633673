import { sql } from 'kysely';
import * as z from 'zod';
import type { Read } from '../background';
import type { CurationStore } from '../curation-contract';

const numbers = z.object({ count: z.number(), bytes: z.number() });

/** In the background, because it looks at every picture in the trash. */
export async function trashed(count: Read, owner: string): ReturnType<CurationStore['trashed']> {
  const inTrash = sql`from gallery where owner = ${owner} and deleted_at is not null`;
  const query = sql`select (select count(*) ${inTrash}) as count, (
    select total(bytes) from images where hash in (
      select image_hash from outputs where generation_id in (select generation_id ${inTrash})
    ) and not exists (
      select 1 from outputs join gallery on gallery.generation_id = outputs.generation_id
      where outputs.image_hash = images.hash and gallery.deleted_at is null
    )
  ) as bytes`;
  const [found] = await count(numbers, query);
  return found ?? { count: 0, bytes: 0 };
}
