'use client';

import { Search, X } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import type { SearchField } from '@/lib/search/fields';
import type { KnownNames } from '@/lib/search/suggestions';
import { MistakeMarks } from './mistake-marks';
import { ProblemList } from './problem-list';
import type { Mistakes } from './shown-problems';
import { optionId, SuggestionList } from './suggestion-list';
import { useCombobox } from './use-combobox';
import { useShownProblems } from './use-shown-problems';

// The box and the marks behind it must set the text alike.
const textClass = 'font-mono text-base whitespace-pre sm:text-sm';

/** The box itself: text with suggestions, and what is not understood marked in it and told below. `children` stand beside it. */
export function SearchBox({
  input,
  text,
  fields,
  known,
  mistakes,
  onType,
  onSend,
  children,
}: {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  fields: readonly SearchField[];
  known: KnownNames;
  mistakes: Mistakes;
  onType: (text: string) => void;
  onSend: (text: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  const [scrolled, setScrolled] = useState(0);
  const combobox = useCombobox({
    input,
    text,
    fields,
    known,
    onTake: (next, caret) => {
      onType(next);
      typedAt(caret);
      // The browser puts the caret at the end once the value has changed.
      requestAnimationFrame(() => input.current?.setSelectionRange(caret, caret));
    },
    onEnter: () => {
      rest();
      onSend(text);
    },
  });
  const isOpen = combobox.options.length > 0;
  const { shown, typedAt, rest } = useShownProblems(mistakes, isOpen);
  const write = (next: string) => {
    onSend(next);
    input.current?.focus();
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <div className="relative min-w-0 flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-3 left-3 z-10 size-4 text-muted" />
          <MistakeMarks text={text} problems={shown} scrolled={scrolled} className={textClass} />
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label="Search the gallery"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-list` : undefined}
            aria-activedescendant={combobox.active < 0 ? undefined : optionId(`${id}-list`, combobox.active)}
            aria-describedby={shown.length > 0 ? `${id}-problems` : undefined}
            aria-invalid={shown.length > 0 || undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            placeholder="cat -dog steps>30"
            value={text}
            onChange={(event) => {
              const { value, selectionStart } = event.currentTarget;
              onType(value);
              typedAt(selectionStart ?? value.length);
              combobox.open(selectionStart);
            }}
            onKeyDown={combobox.onKeyDown}
            onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
            onBlur={() => {
              combobox.close();
              rest();
            }}
            className={`relative h-10.5 w-full rounded-md border border-line bg-transparent px-9 placeholder:text-muted hover:border-line-strong aria-invalid:border-danger/60 ${textClass}`}
          />
          {text === '' ? null : (
            <button
              type="button"
              aria-label="Clear the search"
              onClick={() => write('')}
              className="absolute top-1.25 right-1.25 grid size-8 cursor-pointer place-items-center rounded text-muted hover:bg-raised hover:text-ink"
            >
              <X aria-hidden className="size-4" />
            </button>
          )}
          {isOpen ? (
            <SuggestionList
              id={`${id}-list`}
              options={combobox.options}
              active={combobox.active}
              onTake={combobox.take}
            />
          ) : null}
        </div>
        {children}
      </div>
      <ProblemList
        id={`${id}-problems`}
        problems={shown}
        onFix={({ start, end }, fix) => write(text.slice(0, start) + fix + text.slice(end))}
      />
    </>
  );
}
