import { clsx } from 'clsx';
import { useId } from 'react';
import type { Plan } from '@/lib/comparison/plan';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { buttonClass } from '../../ui/button';
import { CommandKbd } from '../../ui/kbd';
import { Spinner } from '../../ui/spinner';
import { sumText } from './sum-text';

/** The button that costs money, and what it costs. */
export function SumBar({
  plan,
  estimate,
  refusal,
  current,
  provider,
  overBudget,
  busy,
}: {
  /** None while an axis is wrong. */
  plan: Plan | undefined;
  estimate: PlanEstimate | undefined;
  /** Why there is none. */
  refusal: string | undefined;
  /** The estimate is of this very plan. */
  current: boolean;
  provider: 'segmind' | 'sandbox';
  overBudget: boolean;
  busy: boolean;
}) {
  const sumId = useId();
  return (
    <>
      <p
        id={sumId}
        role={refusal ? 'alert' : undefined}
        className={clsx(
          'mb-2 min-h-5 text-sm tabular-nums',
          refusal ? 'text-danger' : !current && 'text-muted',
        )}
      >
        {refusal ?? shownText(plan, estimate, provider)}
      </p>
      <button
        type="submit"
        aria-disabled={busy || undefined}
        aria-describedby={sumId}
        className={clsx(buttonClass('primary'), 'h-11 w-full aria-disabled:cursor-default')}
      >
        {busy ? <Spinner /> : null}
        {overBudget ? 'Compare · over budget' : 'Compare'}
        <span className="max-sm:hidden">
          <CommandKbd letter="↵" />
        </span>
      </button>
    </>
  );
}

function shownText(
  plan: Plan | undefined,
  estimate: PlanEstimate | undefined,
  provider: 'segmind' | 'sandbox',
): string {
  if (!plan) return 'An axis is not ready yet.';
  return estimate ? sumText(estimate, provider) : 'Adding up…';
}
