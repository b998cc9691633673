import { useEffect, useState } from 'react';
import type { NumberText } from '../../ui/number-text';
import { keepAskAbove, readAskAbove, usualLimit } from './ask-above';

/** The person's limit as it is typed, and as it holds. */
export function useAskAbove() {
  const [typed, setTyped] = useState<NumberText>(usualLimit);
  useEffect(() => setTyped(readAskAbove()), []);
  const good = typeof typed === 'number' && typed >= 0;
  return {
    typed,
    /** US dollars. */
    limit: good ? typed : usualLimit,
    type(next: NumberText) {
      setTyped(next);
      if (typeof next === 'number' && next >= 0) keepAskAbove(next);
    },
  };
}
