'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { Result } from '@/lib/result';
import { answerOf } from './answer-of';

export interface Answer<Value> {
  /** Undefined while it is waited for, and where it did not come. */
  readonly value: Value | undefined;
  /** Why it did not come, for a person. */
  readonly problem: string | undefined;
  readonly askAgain: () => void;
}

/** What a question answers, asked when this is mounted. */
export function useAnswer<Value>(question: () => Promise<ActionResult<Value>>): Answer<Value> {
  const [turn, setTurn] = useState(0);
  const [last, setLast] = useState<{ readonly turn: number; readonly answer: Result<Value, string> }>();
  const ask = useEffectEvent(() => answerOf(question));
  useEffect(() => {
    let gone = false;
    ask().then((answer) => {
      if (!gone) setLast({ turn, answer });
    });
    return () => {
      gone = true;
    };
  }, [turn]);
  const answer = last?.turn === turn ? last.answer : undefined;
  return {
    value: answer?.ok ? answer.value : undefined,
    problem: answer?.ok === false ? answer.error : undefined,
    askAgain: () => setTurn((before) => before + 1),
  };
}
