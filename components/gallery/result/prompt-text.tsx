'use client';

import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { CopyButton } from './copy-button';

/** The prompt; of a long one the first lines and a button for the rest, so that what follows stays in reach. */
export function PromptText({ prompt }: { prompt: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const element = text.current;
    if (!element || whole) return;
    // How many lines it takes depends on the width.
    const observer = new ResizeObserver(() => setLong(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [whole]);
  if (prompt === '') return <p className="mt-2 text-muted">No prompt</p>;
  return (
    <div className="mt-2 flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <p
          ref={text}
          className={clsx('text-pretty break-words whitespace-pre-wrap', !whole && 'line-clamp-8')}
        >
          {prompt}
        </p>
        {long ? (
          <Button
            look="plain"
            size="small"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
            className="-ml-3 text-accent"
          >
            {whole ? 'Show less' : 'Show all'}
          </Button>
        ) : null}
      </div>
      <CopyButton text={prompt} what="prompt" className="-mt-1.5" />
    </div>
  );
}
