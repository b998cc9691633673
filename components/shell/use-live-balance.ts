'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isFinished } from '@/lib/generation/state';
import { useLiveStore } from '../live/live-provider';
import type { Balance } from './balance';

/** A result's own report of the balance needs a moment to be read; several results need only one question. */
const afterResultMs = 1500;
const unknownMs = 3000;
/** Going back and forth between windows asks the provider no more often than this. */
const freshEnoughMs = 10_000;

export interface LiveBalance {
  readonly balance: Balance;
  /** Asks the provider, unless it was asked a moment ago. */
  look(): void;
  /** Asks the provider in any case. */
  lookAgain(): Promise<void>;
}

/** The balance, read again after each result, when the window is looked at again, and while it is unknown. */
export function useLiveBalance(initial: Balance): LiveBalance {
  const store = useLiveStore();
  const [balance, setBalance] = useState(initial);
  const looked = useRef(0);
  const unknown = balance.usd === null && balance.problem === null;

  const read = useCallback(async (query = '') => {
    try {
      const response = await fetch(`/api/balance${query}`);
      const { balanceSchema } = await import('./balance');
      const parsed = balanceSchema.safeParse(await response.json());
      if (parsed.success) setBalance(parsed.data);
    } catch {
      // Not worth a word: the stream's own notice says when the studio cannot be reached.
    }
  }, []);
  const lookAgain = useCallback(() => {
    looked.current = Date.now();
    return read('?fresh');
  }, [read]);
  const look = useCallback(() => {
    if (Date.now() - looked.current > freshEnoughMs) void lookAgain();
  }, [lookAgain]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (ms: number, ask: () => Promise<void> = read) => {
      clearTimeout(timer);
      timer = setTimeout(ask, ms);
    };
    const seen = () => {
      if (document.visibilityState === 'visible') look();
    };
    const forget = store.onNews((view) => {
      // What is queued may not be spent on anything else.
      if (view.state !== 'queued' && !isFinished(view.state)) return;
      // A result tells the studio what is left; a refusal for want of money says that it knows wrong.
      soon(afterResultMs, view.failure?.kind === 'insufficientCredits' ? lookAgain : read);
    });
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('focus', seen);
    if (unknown) soon(unknownMs);
    return () => {
      clearTimeout(timer);
      forget();
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('focus', seen);
    };
  }, [store, unknown, read, look, lookAgain]);
  return useMemo(() => ({ balance, look, lookAgain }), [balance, look, lookAgain]);
}
