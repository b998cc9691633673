'use client';

import { X } from 'lucide-react';
import { useRef } from 'react';
import type { SearchField } from '@/lib/search/fields';
import { clauseLabel } from '@/lib/search/label';
import type { Query } from '@/lib/search/query';

/** What the search asks for in plain words; each can be taken away, and the focus then goes to the next. */
export function ClauseChips({
  query,
  fields,
  onRemove,
  onEmpty,
}: {
  query: Query;
  fields: readonly SearchField[];
  onRemove: (index: number) => void;
  /** The last one is gone: the focus has to go elsewhere. */
  onEmpty: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  function remove(index: number) {
    const left = query.clauses.length - 1;
    onRemove(index);
    if (left === 0) return onEmpty();
    return requestAnimationFrame(() => {
      list.current?.querySelectorAll('button')[Math.min(index, left - 1)]?.focus();
    });
  }
  if (query.clauses.length === 0) return null;
  return (
    <ul ref={list} aria-label="Searching for" className="flex flex-wrap gap-1.5">
      {query.clauses.map((clause, index) => {
        const label = clauseLabel(clause, fields);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause is its place in the query; two can be the same
          <li key={index} className="max-w-full">
            <button
              type="button"
              aria-label={`Remove ${label}`}
              onClick={() => remove(index)}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
              }}
              className="inline-flex h-8 max-w-full cursor-pointer items-center gap-1.5 rounded-full border border-line bg-surface pr-2 pl-3 text-sm hover:border-line-strong hover:bg-raised sm:h-7"
            >
              <span className="truncate">{label}</span>
              <X aria-hidden className="size-3.5 shrink-0 text-muted" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
