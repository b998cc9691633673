'use client';

import { useEffect, useState } from 'react';
import type { QueryProblem } from '@/lib/search/query';
import { isBeingMended, shownProblems } from './shown-problems';

/** Long enough that nobody is about to type on. */
const restMs = 1000;

/**
 * What is told to be wrong: a part that is being typed only when the typing rests, with Enter, or when the box is left. What
 * has been told already stays while it is mended, so that nothing below it jumps. While suggestions are shown
 * (`isChoosing`), a value is still being chosen.
 */
export function useShownProblems(problems: readonly QueryProblem[], isChoosing: boolean) {
  const [typing, setTyping] = useState<{ readonly at: number }>();
  const shown = shownProblems(problems, typing?.at);
  useEffect(() => {
    if (!typing || isChoosing) return undefined;
    const timer = setTimeout(() => setTyping(undefined), restMs);
    return () => clearTimeout(timer);
  }, [typing, isChoosing]);
  return {
    shown,
    typedAt: (caret: number) => {
      if (!isBeingMended(shown, caret)) setTyping({ at: caret });
    },
    rest: () => setTyping(undefined),
  };
}
