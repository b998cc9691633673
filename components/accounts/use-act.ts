import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { accountProblem } from '@/lib/accounts/account-error';
import { outcomeUnknown } from '../generation/actions';
import type { AccountAnswer } from './use-account-form';

/** Does something with accounts that needs no form, shows the page anew, and knows why it was not done. */
export function useAct() {
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const act = <Value>(question: () => AccountAnswer<Value>, done: (value: Value) => void = () => {}) =>
    start(async () => {
      try {
        const answer = await question();
        setProblem(answer.ok ? undefined : accountProblem(answer.error));
        if (!answer.ok) return;
        done(answer.value);
        router.refresh();
      } catch {
        setProblem(outcomeUnknown);
      }
    });
  return { act, busy, problem };
}
