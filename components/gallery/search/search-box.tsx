'use client';

import { Search, X } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import type { SearchField } from '@/lib/search/fields';
import type { QueryProblem } from '@/lib/search/query';
import type { KnownNames } from '@/lib/search/suggestions';
import { marked } from './shown-problems';
import { optionId, SuggestionList } from './suggestion-list';
import { useCombobox } from './use-combobox';

// The box and the underlines behind it must set the text alike.
const textClass = 'font-mono text-base whitespace-pre sm:text-sm';

/** The box itself: text with suggestions, and a wavy line under what is not understood. */
export function SearchBox({
  input,
  text,
  fields,
  known,
  problems,
  describedBy,
  onType,
  onSend,
  onCaret,
}: {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  fields: readonly SearchField[];
  known: KnownNames;
  problems: readonly QueryProblem[];
  describedBy: string | undefined;
  onType: (text: string) => void;
  onSend: (text: string) => void;
  /** Where in the text the person is; null while not in the box. */
  onCaret: (caret: number | null) => void;
}) {
  const listId = useId();
  const [scrolled, setScrolled] = useState(0);
  const combobox = useCombobox({
    input,
    text,
    fields,
    known,
    onTake: (next, caret) => {
      onType(next);
      onCaret(caret);
      // The browser puts the caret at the end once the value has changed.
      requestAnimationFrame(() => input.current?.setSelectionRange(caret, caret));
    },
    onEnter: () => {
      onCaret(null);
      onSend(text);
    },
  });
  const isOpen = combobox.options.length > 0;
  return (
    <div className="relative min-w-0 flex-1">
      <Search aria-hidden className="pointer-events-none absolute top-3 left-3 z-10 size-4 text-muted" />
      <div
        aria-hidden
        className={`pointer-events-none absolute inset-x-9 inset-y-px mx-px overflow-hidden leading-10 text-transparent ${textClass}`}
      >
        <span className="inline-block" style={{ transform: `translateX(${-scrolled}px)` }}>
          {marked(text, problems).map((piece) => (
            <span
              key={piece.at}
              className={piece.wrong ? 'underline decoration-danger decoration-wavy underline-offset-3' : ''}
            >
              {piece.text}
            </span>
          ))}
        </span>
      </div>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search the gallery"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={combobox.active < 0 ? undefined : optionId(listId, combobox.active)}
        aria-describedby={describedBy}
        aria-invalid={problems.length > 0 || undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder="cat -dog steps>30 is:favourite"
        value={text}
        onChange={(event) => {
          const { value, selectionStart } = event.currentTarget;
          onType(value);
          onCaret(selectionStart);
          combobox.open(selectionStart);
        }}
        onKeyDown={combobox.onKeyDown}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
        onBlur={() => {
          combobox.close();
          onCaret(null);
        }}
        className={`relative h-10.5 w-full rounded-md border border-line bg-transparent px-9 placeholder:text-muted hover:border-line-strong aria-invalid:border-danger/60 ${textClass}`}
      />
      {text === '' ? null : (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={() => {
            onSend('');
            input.current?.focus();
          }}
          className="absolute top-1.25 right-1.25 grid size-8 cursor-pointer place-items-center rounded text-muted hover:bg-raised hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
      {isOpen ? (
        <SuggestionList
          id={listId}
          options={combobox.options}
          active={combobox.active}
          onTake={combobox.take}
        />
      ) : null}
    </div>
  );
}
