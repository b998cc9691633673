import type { Kysely } from 'kysely';
import type { LedgerStore } from './ledger-contract';
import { parseLedgerRow } from './row';
import type { Schema } from './schema';

export function ledger(db: Kysely<Schema>): LedgerStore {
  return {
    async recent(owner, limit, before = Number.MAX_SAFE_INTEGER) {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('owner', '=', owner)
        .where('id', '<', before)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(parseLedgerRow);
    },
    async totalUsd() {
      const total = await db
        .selectFrom('ledger')
        .select((eb) => eb.fn.sum<number | null>('usd').as('usd'))
        .executeTakeFirst();
      return total?.usd ?? 0;
    },
  };
}
