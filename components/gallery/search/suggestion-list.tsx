import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import type { Suggestion } from '@/lib/search/suggestions';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The list below the box. The focus stays in the box, so the pointer must not take it away. */
export function SuggestionList({
  id,
  options,
  active,
  onTake,
}: {
  id: string;
  options: readonly Suggestion[];
  active: number;
  onTake: (option: Suggestion) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Suggestions"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg"
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        <div
          key={option.text}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onTake(option)}
          className={clsx(
            'flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded px-2.5 text-sm sm:min-h-8',
            index === active
              ? 'bg-raised outline-1 -outline-offset-1 outline-line-strong'
              : 'hover:bg-raised',
          )}
        >
          <span className="max-w-full shrink-0 truncate font-mono">{option.text}</span>
          <span className="min-w-0 truncate text-xs text-muted">{option.hint}</span>
        </div>
      ))}
    </div>
  );
}
