'use server';

import * as z from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { err, ok } from '@/lib/result';
import { studio } from '@/lib/studio';

/** US dollars; null is no limit. */
const dollars = z
  .number({ error: 'Write an amount in dollars, or leave it empty.' })
  .min(0, { error: 'An amount is not below zero.' })
  .max(1_000_000, { error: 'An amount is at most $1,000,000.' })
  .nullable();

/** `person` is an account's id; null: the whole studio. */
const limitsInput = z.strictObject({ person: z.uuid().nullable(), day: dollars, month: dollars });

/** Sets what a person, or everybody together, may spend. What is queued already stays. */
export const setLimits = defineAction(
  limitsInput,
  async ({ person, ...limits }) => {
    const { accounts, store } = studio();
    if (person === null) {
      await store.budgets.setLimits(null, limits);
      return ok(null);
    }
    const people = accounts.exist() ? await accounts.list() : [];
    const found = people.find(({ id }) => id === person);
    if (!found) return err({ kind: 'notFound' });
    await store.budgets.setLimits(found.owner, limits);
    return ok(null);
  },
  'manage',
);
