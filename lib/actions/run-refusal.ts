import 'server-only';
import type { RunRefusal } from '@/lib/store/run-contract';
import type { ActionError } from './action-result';

/** Why a run was not started, for the browser. `count` is how many pictures it would have made. */
export function runRefusal(refusal: RunRefusal, count: number): ActionError {
  if (refusal.kind === 'duplicate') return { ...refusal, count };
  const message = 'This request was started before, with other settings. Nothing was started now.';
  return { kind: 'invalid', fields: {}, message };
}
