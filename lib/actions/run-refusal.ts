import 'server-only';
import type { RunRefusal } from '@/lib/store/run-contract';
import type { ActionError } from './action-result';
import { overBudgetError } from './over-budget';

/** Why a run was not started, for the browser. */
export function runRefusal(refusal: RunRefusal): ActionError {
  if (refusal.kind === 'duplicate') return refusal;
  if (refusal.kind === 'overBudget') return overBudgetError(refusal);
  const message = 'This request was started before, with other settings. Nothing was started now.';
  return { kind: 'invalid', fields: {}, message };
}
