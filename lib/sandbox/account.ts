import * as z from 'zod';
import { inTurn, readParsed, writeWhole } from './durable';
import { doneAt, type RequestRecord } from './record';

/** The money of the sandbox, US dollars. */
export interface Account {
  balance(): number;
  /** Takes the price of every request that has completed by `now` and was not charged yet. Durable when it resolves. */
  settle(records: readonly RequestRecord[], now: number): Promise<void>;
  /** The balance right after this request was charged. */
  balanceAfter(id: string): number | undefined;
  set(usd: number): Promise<void>;
  forget(ids: readonly string[]): Promise<void>;
  reset(): Promise<void>;
}

const startUsd = 100;
const accountSchema = z.object({ usd: z.number(), charged: z.record(z.string(), z.number()) });

/** Millionths of a dollar are what Segmind's balance shows; floating-point dust is cut off. */
export const roundUsd = (usd: number): number => Math.round(usd * 1e6) / 1e6;

/** Balance and charges are one file, so that no crash can come between taking money and noting for what. */
export async function openAccount(path: string): Promise<Account> {
  let state = (await readParsed(path, accountSchema)) ?? { usd: startUsd, charged: {} };
  const write = inTurn();
  const save = () => write(() => writeWhole(path, JSON.stringify(state)));

  return {
    balance: () => state.usd,
    balanceAfter: (id) => state.charged[id],
    async settle(records, now) {
      const due = records
        .filter((record) => record.failure === null && doneAt(record) <= now && !(record.id in state.charged))
        .sort((a, b) => doneAt(a) - doneAt(b));
      if (due.length === 0) return;
      for (const record of due) {
        const usd = roundUsd(state.usd - record.usd);
        state = { usd, charged: { ...state.charged, [record.id]: usd } };
      }
      await save();
    },
    async set(usd) {
      state = { ...state, usd };
      await save();
    },
    async forget(ids) {
      const gone = new Set(ids);
      const charged = Object.fromEntries(Object.entries(state.charged).filter(([id]) => !gone.has(id)));
      state = { ...state, charged };
      await save();
    },
    async reset() {
      state = { usd: startUsd, charged: {} };
      await save();
    },
  };
}
