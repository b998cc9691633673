'use client';

import { useEffect, useState } from 'react';
import { isFinished } from '@/lib/generation/state';
import { useLiveStore } from '../live/live-provider';
import type { Balance } from './balance';

/** A result's own report of the balance needs a moment to be read; several results need only one question. */
const afterResultMs = 1500;
const unknownMs = 3000;

/** The balance, read again after each result, when the tab is looked at again, and while it is unknown. */
export function useBalance(initial: Balance): Balance {
  const store = useLiveStore();
  const [balance, setBalance] = useState(initial);
  const unknown = balance.usd === null && balance.problem === null;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leaving = new AbortController();
    const read = async () => {
      try {
        const response = await fetch('/api/balance', { signal: leaving.signal });
        const { balanceSchema } = await import('./balance');
        const parsed = balanceSchema.safeParse(await response.json());
        if (parsed.success) setBalance(parsed.data);
      } catch {
        // Not worth a word: the stream's own notice says when the studio cannot be reached.
      }
    };
    const soon = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(read, ms);
    };
    const seen = () => {
      if (document.visibilityState === 'visible') soon(0);
    };
    const forget = store.onNews((view) => {
      if (isFinished(view.state)) soon(afterResultMs);
    });
    document.addEventListener('visibilitychange', seen);
    if (unknown) soon(unknownMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
      forget();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [store, unknown]);
  return balance;
}
