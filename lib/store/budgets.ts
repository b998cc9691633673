import { type Kysely, sql } from 'kysely';
import type { GenerationState } from '@/lib/generation/state';
import {
  type Allowance,
  type BudgetStore,
  type Limits,
  type OverBudget,
  type Period,
  periods,
} from './budget-contract';
import type { NewGeneration, Provider } from './contract';
import { parseLimits } from './row';
import type { Schema } from './schema';

/** The row of the whole studio: nobody has this name. */
const studioRow = '';

/** Whenever these are paid for, it is from now on. */
const onTheWay: readonly GenerationState[] = ['queued', 'submitting', 'waiting', 'saving'];

/** Sums of floating point are not exact. */
const tolerance = 1e-9;

type Asked = { readonly provider: Provider; readonly at: number };

export function budgets(db: Kysely<Schema>): BudgetStore {
  return {
    limits: (owner) => readLimits(db, owner),
    async setLimits(owner, limits) {
      const values = parseLimits(limits);
      await db
        .insertInto('budgets')
        .values({ owner: owner ?? studioRow, ...values })
        .onConflict((conflict) => conflict.column('owner').doUpdateSet(values))
        .execute();
    },
    async spent(owner, asked) {
      const [day, month] = await Promise.all(periods.map((period) => spentIn(db, owner, period, asked)));
      return { day: day ?? 0, month: month ?? 0 };
    },
    allowances: ({ owner, ...asked }) => allowances(db, owner, asked),
  };
}

/**
 * Why these may not be queued at `at`. They are one person's. Asked inside the transaction that queues them: of two that would
 * fit only alone, one is refused.
 */
export async function overBudget(
  trx: Kysely<Schema>,
  rows: readonly Pick<NewGeneration, 'owner' | 'provider' | 'estimateUsd'>[],
  at: number,
): Promise<OverBudget | undefined> {
  const [first] = rows;
  if (!first) return undefined;
  const { owner, provider } = first;
  const cost = rows.reduce((sum, { estimateUsd }) => sum + estimateUsd, 0);
  const [tightest] = await allowances(trx, owner, { provider, at });
  if (!tightest || tightest.spent + cost <= tightest.limit + tolerance) return undefined;
  return { kind: 'overBudget', ...tightest, provider, cost };
}

async function allowances(db: Kysely<Schema>, owner: string, asked: Asked): Promise<readonly Allowance[]> {
  const found: Allowance[] = [];
  for (const [of, whose] of [['person', owner] as const, ['studio', null] as const]) {
    const limits = await readLimits(db, whose);
    for (const period of periods) {
      const limit = limits[period];
      if (limit !== null) {
        found.push({ of, period, limit, spent: await spentIn(db, whose, period, asked) });
      }
    }
  }
  return found.sort((one, other) => one.limit - one.spent - (other.limit - other.spent));
}

async function readLimits(db: Kysely<Schema>, owner: string | null): Promise<Limits> {
  const row = await db
    .selectFrom('budgets')
    .select([...periods])
    .where('owner', '=', owner ?? studioRow)
    .executeTakeFirst();
  return parseLimits(row ?? { day: null, month: null });
}

async function spentIn(
  db: Kysely<Schema>,
  owner: string | null,
  period: Period,
  { provider, at }: Asked,
): Promise<number> {
  const since = beginning(period, at);
  const ofWhom = owner === null ? sql`true` : sql`generations.owner = ${owner}`;
  const ofWhose = owner === null ? sql`true` : sql`ledger.owner = ${owner}`;
  // Terms of a partial index have to be written out. What another studio made was never sent from here.
  const parts = [
    sql`select ledger.usd from ledger join generations on generations.id = ledger.generation_id
      where ledger.at >= ${since} and generations.provider = ${provider} and ${ofWhose}`,
    sql`select estimate_usd from generations
      where state in (${sql.join(onTheWay)}) and provider = ${provider} and ${ofWhom}`,
    sql`select estimate_usd from generations
      where state = 'unconfirmed' and provider = ${provider} and submitted_at >= ${since} and ${ofWhom}`,
    sql`select estimate_usd from generations
      where state in ('succeeded', 'failed') and cost_usd is null and attempts > 0
        and provider = ${provider} and finished_at >= ${since} and ${ofWhom}
        and (state = 'succeeded' or failure ->> '$.charged' <> 'no')`,
  ];
  const all = sql.join(parts, sql` union all `);
  const { rows } = await sql<{ usd: number }>`select total(usd) as usd from (${all})`.execute(db);
  return rows[0]?.usd ?? 0;
}

function beginning(period: Period, at: number): number {
  const now = new Date(at);
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), period === 'day' ? now.getUTCDate() : 1);
}
