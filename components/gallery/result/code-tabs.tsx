'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import type { Snippet } from '@/lib/models/snippets';
import { CopyButton } from './copy-button';

const fade = 'pointer-events-none absolute from-surface to-transparent';

/** The code that makes this picture, one tab for each language. */
export function CodeTabs({ snippets }: { snippets: readonly Snippet[] }) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const shown = snippets[chosen];
  if (!shown) return null;

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (chosen + step + snippets.length) % snippets.length;
    setChosen(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <section aria-label="Code" className="rounded-md border border-line bg-surface">
      <div className="flex items-center justify-between border-b border-line pr-1 pl-1.5">
        <div role="tablist" aria-label="Language" className="flex" onKeyDown={move}>
          {snippets.map(({ language, label }, index) => (
            <button
              key={language}
              type="button"
              role="tab"
              id={`${id}-${language}`}
              aria-selected={index === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => setChosen(index)}
              className="-mb-px h-10 cursor-pointer border-b-2 border-transparent px-2.5 text-sm text-muted outline-offset-[-2px] hover:text-ink aria-selected:border-accent aria-selected:text-ink"
            >
              {label}
            </button>
          ))}
        </div>
        <CopyButton text={shown.code} what={`${shown.label} code`} />
      </div>
      <div className="relative">
        <div
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${shown.language}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          className="max-h-96 overflow-auto outline-offset-[-2px]"
        >
          <pre className="w-max min-w-full p-3 pr-10 pb-7 font-mono text-xs leading-relaxed">
            {shown.code}
          </pre>
        </div>
        {/* The code fades out where it goes on; at its end there is nothing under these to fade. */}
        <span aria-hidden className={`${fade} inset-y-0 right-0 w-8 rounded-r-md bg-linear-to-l`} />
        <span aria-hidden className={`${fade} inset-x-0 bottom-0 h-6 rounded-b-md bg-linear-to-t`} />
      </div>
    </section>
  );
}
