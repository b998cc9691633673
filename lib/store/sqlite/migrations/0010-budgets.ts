import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // Under the empty name those of the whole studio. Null: none.
  sql`create table budgets (
    owner text primary key,
    day real,
    month real
  ) strict, without rowid`,
  sql`create index ledger_by_time on ledger (at)`,
  // What may have been paid for without anybody having said how much.
  sql`create index generations_unpriced on generations (provider, finished_at)
    where state in ('succeeded', 'failed') and cost_usd is null and attempts > 0`,
];

/** How much may be spent, by whom, in a day and in a month. */
export const budgets: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
