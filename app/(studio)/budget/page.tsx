import type { Metadata } from 'next';
import { setLimits } from '@/app/actions/budgets';
import { Section } from '@/components/accounts/own/section';
import { BalanceLeft } from '@/components/budget/balance-left';
import { LimitsForm } from '@/components/budget/limits-form';
import { Spending } from '@/components/budget/spending';
import { may } from '@/lib/access/role';
import { ownPage } from '@/lib/entry/page';
import { readBudgets } from './read-budgets';

export const metadata: Metadata = { title: 'Budget' };

/** What is spent and what may be. */
export default async function BudgetPage() {
  const { access, provider } = await ownPage('make');
  const budgets = await readBudgets(access);
  return (
    <div className="mx-auto max-w-3xl px-3 pt-5 pb-16 sm:px-5">
      <h1 className="text-xl font-medium">Budget</h1>
      <p className="mt-1 mb-6 max-w-prose text-sm text-pretty text-muted">
        What is under way counts with its estimate until its real cost is known. Days and months begin at
        00:00 UTC.{' '}
        {provider === 'sandbox'
          ? 'This is play money; real money is counted apart, against the same limits.'
          : 'The sandbox’s play money is counted apart, against the same limits.'}
      </p>
      <Section title="Balance">
        <BalanceLeft />
      </Section>
      {budgets.map((budget) => (
        <Section key={budget.person ?? ''} title={budget.title}>
          <Spending {...budget} />
          {may(access.role, 'manage') ? <LimitsForm budget={budget} setLimits={setLimits} /> : null}
        </Section>
      ))}
    </div>
  );
}
