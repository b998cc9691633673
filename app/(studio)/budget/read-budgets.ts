import 'server-only';
import type { BudgetView } from '@/components/budget/budget-view';
import type { Access } from '@/lib/access/access';
import { may } from '@/lib/access/role';
import { studio } from '@/lib/studio';

/**
 * What may be spent and is: by whoever asks and by all together, and by each person for those who look after the studio. Where
 * there are no accounts the one person is the studio.
 */
export async function readBudgets({ owner, role, account }: Access): Promise<readonly BudgetView[]> {
  const { accounts, store, provider } = studio();
  const at = Date.now();
  const read = async (whose: string | null, person: string | null, title: string): Promise<BudgetView> => ({
    person,
    title,
    limits: await store.budgets.limits(whose),
    spent: await store.budgets.spent(whose, { provider, at }),
  });
  if (!account) return [await read(null, null, 'Studio')];
  if (!may(role, 'manage')) return [await read(owner, account.id, 'You')];
  const people = await accounts.list();
  return Promise.all([
    read(null, null, 'Everybody together'),
    ...people.map((person) => read(person.owner, person.id, person.name)),
  ]);
}
