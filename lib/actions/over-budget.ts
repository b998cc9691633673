import 'server-only';
import { leftText, overBudgetText } from '@/lib/generation/budget-text';
import type { OverBudget } from '@/lib/store/budget-contract';
import type { ActionError } from './action-result';

/** What is over the budget, for the browser. Nothing was started. */
export const overBudgetError = (over: OverBudget): ActionError => ({
  kind: 'invalid',
  fields: {},
  message: overBudgetText(over.cost, over.provider, leftText(over)),
});
