import { type Kysely, type Migration, sql } from 'kysely';

const facts = ['format text', 'width integer', 'height integer', 'bytes integer', 'placeholder text'];

/** What a list shows of a picture stands in the row that says whose it is. `say` hears that many rows are written. */
export const pictureFacts = (say: (sentence: string) => void): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const fact of facts) await sql.raw(`alter table outputs add column ${fact}`).execute(db);
    const { rows } = await sql`select 1 from outputs limit 1 offset 100000`.execute(db);
    if (rows.length > 0)
      say('Preparing the gallery’s pages: this takes about a minute for a million results.');
    await sql`update outputs set (format, width, height, bytes, placeholder) =
      (select format, width, height, bytes, placeholder from images where hash = image_hash)`.execute(db);
  },
});
