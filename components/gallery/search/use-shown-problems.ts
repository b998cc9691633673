'use client';

import { useEffect, useState } from 'react';
import { isBeingMended, type Mistakes, shownProblems } from './shown-problems';

/** Long enough that nobody is about to type on. */
const restMs = 1000;

/**
 * What is told to be wrong: a part that is being typed only when the typing rests, with Enter, or when the box is left. What
 * has been told already stays while it is mended, so that nothing below it jumps. While suggestions are shown
 * (`isChoosing`), a value is still being chosen.
 */
export function useShownProblems(mistakes: Mistakes, isChoosing: boolean) {
  const [typing, setTyping] = useState<{ readonly at: number }>();
  const shown = shownProblems(mistakes, typing?.at);
  useEffect(() => {
    if (!typing || isChoosing) return undefined;
    const timer = setTimeout(() => setTyping(undefined), restMs);
    return () => clearTimeout(timer);
  }, [typing, isChoosing]);
  return {
    shown,
    typedAt: (caret: number) => {
      if (!isBeingMended(shown, mistakes, caret)) setTyping({ at: caret });
    },
    rest: () => setTyping(undefined),
  };
}
