'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { copyText } from './copy-text';

const thanksMs = 2000;

/** Copies a text. `what` completes "Copy …", the button's name. */
export function CopyButton({ text, what, className }: { text: string; what: string; className?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const said = outcome === 'copied' ? 'Copied' : outcome === 'refused' ? 'The browser did not allow it' : '';
  return (
    <Button
      look="plain"
      size="icon"
      aria-label={`Copy ${what}`}
      title={said || `Copy ${what}`}
      className={className}
      onClick={async () => setOutcome((await copyText(text)) ? 'copied' : 'refused')}
    >
      {outcome === 'copied' ? (
        <Check aria-hidden className="size-4 text-good" />
      ) : (
        <Copy aria-hidden className="size-4 text-muted" />
      )}
      <span role="status" className="sr-only">
        {said}
      </span>
    </Button>
  );
}
