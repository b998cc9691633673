'use client';

import { useEffect, useState } from 'react';
import { copyText } from './copy-text';

const thanksMs = 2000;

/** Copies a text, and for a moment knows how that went. */
export function useCopy(text: string) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return {
    outcome,
    /** What there is to say of it; empty at other times. */
    said: outcome === 'copied' ? 'Copied' : outcome === 'refused' ? 'The browser did not allow it' : '',
    copy: async () => setOutcome((await copyText(text)) ? 'copied' : 'refused'),
  };
}
