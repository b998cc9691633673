import { useEffect, useState } from 'react';
import type { NumberText } from '../../ui/number-text';
import { keepAskAbove, readAskAbove, usualLimit } from './ask-above';

/** The person's limit as it is typed, and as it holds: what is no amount changes nothing. */
export function useAskAbove() {
  const [typed, setTyped] = useState<NumberText>(usualLimit);
  const [limit, setLimit] = useState(usualLimit);
  useEffect(() => {
    const kept = readAskAbove();
    setTyped(kept);
    setLimit(kept);
  }, []);
  return {
    typed,
    /** US dollars. */
    limit,
    type(next: NumberText) {
      setTyped(next);
      if (typeof next !== 'number' || next < 0) return;
      setLimit(next);
      keepAskAbove(next);
    },
  };
}
