'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import { problemOf } from '../generation/actions';
import { useAccount } from '../shell/balance-provider';
import { Button } from '../ui/button';
import type { NumberText } from '../ui/number-text';
import { AmountField } from './amount-field';
import type { BudgetView, PerPeriod } from './budget-view';

export type SetLimits = (
  input: PerPeriod<number | null> & { readonly person: string | null },
) => Promise<ActionResult<null>>;

/** Sets what may be spent in a day and in a month. */
export function LimitsForm({
  budget: { person, title, limits },
  setLimits,
}: {
  budget: BudgetView;
  setLimits: SetLimits;
}) {
  const router = useRouter();
  const { lookAgain } = useAccount();
  const [day, setDay] = useState<NumberText>(limits.day ?? '');
  const [month, setMonth] = useState<NumberText>(limits.month ?? '');
  const [said, setSaid] = useState<{ readonly problem?: string | undefined }>();
  const [busy, start] = useTransition();
  const save = () =>
    start(async () => {
      const typed = { day: amountOf(day), month: amountOf(month) };
      if (typed.day === undefined || typed.month === undefined) {
        return setSaid({ problem: 'Write an amount in dollars, or leave it empty.' });
      }
      const wish = { person, day: typed.day, month: typed.month };
      const problem = await problemOf(() => setLimits(wish), 'This account');
      setSaid({ problem });
      if (problem !== undefined) return;
      router.refresh();
      // So that every form knows at once what is left.
      await lookAgain();
    });
  return (
    <form
      aria-label={`Limits: ${title}`}
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        <AmountField label="At most a day" value={day} onChange={setDay} />
        <AmountField label="At most a month" value={month} onChange={setMonth} />
        <Button type="submit" aria-disabled={busy || undefined}>
          Set
        </Button>
      </div>
      <p className="mt-1 text-sm empty:hidden" role={said?.problem ? 'alert' : 'status'}>
        {said?.problem ? <span className="text-danger">{said.problem}</span> : said && !busy ? 'Saved' : null}
      </p>
    </form>
  );
}

/** Null: no limit. Undefined for what is no amount. */
function amountOf(typed: NumberText): number | null | undefined {
  if (typeof typed === 'number') return typed >= 0 ? typed : undefined;
  return typed.trim() === '' ? null : undefined;
}
