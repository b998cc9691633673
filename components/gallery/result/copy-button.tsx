'use client';

import { Check, Copy } from 'lucide-react';
import { Button } from '../../ui/button';
import { useCopy } from './use-copy';

/** Copies a text. `what` completes "Copy …", the button's name. */
export function CopyButton({ text, what, className }: { text: string; what: string; className?: string }) {
  const { outcome, said, copy } = useCopy(text);
  return (
    <Button
      look="plain"
      size="icon"
      aria-label={`Copy ${what}`}
      title={said || `Copy ${what}`}
      className={className}
      onClick={copy}
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
