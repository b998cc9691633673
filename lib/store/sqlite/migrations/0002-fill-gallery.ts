import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import { storedSettingsSchema } from '@/lib/models/settings';
import { indexEntry } from '../../index-entry';
import { firstPosition } from '../../position';

const row = z.object({
  id: z.string(),
  owner: z.string(),
  created_at: z.number(),
  model: z.string(),
  provider: z.string(),
  params: z.string(),
  state: z.string(),
  cost_usd: z.number().nullable(),
  deleted_at: z.number().nullable(),
  format: z.string().nullable(),
  width: z.number(),
  height: z.number(),
});
const atOnce = 1000;

/** Gives every generation its place in the gallery, oldest first. `say` hears of the progress when there are many. */
export async function fillGallery(db: Kysely<unknown>, say: (sentence: string) => void): Promise<void> {
  const total = z
    .object({ n: z.number() })
    .parse((await sql`select count(*) as n from generations`.execute(db)).rows[0]).n;
  let done = 0;
  let position = Number.NEGATIVE_INFINITY;
  let after = { created_at: Number.MIN_SAFE_INTEGER, id: '' };
  for (;;) {
    const { rows } = await sql`
      select g.id, g.owner, g.created_at, g.model, g.provider, g.params, g.state, g.cost_usd, g.deleted_at, i.format,
        coalesce(i.width, g.expected_width) as width, coalesce(i.height, g.expected_height) as height
      from generations g
      left join outputs o on o.generation_id = g.id and o.position = 0
      left join images i on i.hash = o.image_hash
      where (g.created_at, g.id) > (${after.created_at}, ${after.id})
      order by g.created_at, g.id limit ${atOnce}`.execute(db);
    for (const found of rows.map((one) => row.parse(one))) {
      position = Math.max(position + 1, firstPosition(found.created_at));
      await addRow(db, found, position);
      after = found;
    }
    if (rows.length < atOnce) return;
    done += rows.length;
    if (done % (20 * atOnce) === 0) say(`Preparing the gallery's search: ${done} of ${total} results.`);
  }
}

async function addRow(db: Kysely<unknown>, found: z.infer<typeof row>, position: number): Promise<void> {
  const params: unknown = JSON.parse(found.params);
  const { text, facts, references } = indexEntry(storedSettingsSchema.parse({ model: found.model, params }));
  await sql`insert into gallery (position, generation_id, owner, created_at, model, provider, state, format, width, height,
    cost_usd, reference_count, deleted_at) values (${position}, ${found.id}, ${found.owner}, ${found.created_at},
    ${found.model}, ${found.provider}, ${found.state}, ${found.format}, ${found.width}, ${found.height},
    ${found.cost_usd}, ${references}, ${found.deleted_at})`.execute(db);
  await sql`insert into gallery_text (rowid, prompt) values (${position}, ${text})`.execute(db);
  for (const { key, value } of facts) {
    await sql`insert into facts (key, value, position) values (${key}, ${value}, ${position})`.execute(db);
  }
}
