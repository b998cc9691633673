import { clsx } from 'clsx';
import { useState } from 'react';
import type { Query } from '@/lib/search/query';
import { LinkButton } from '../../ui/link-button';
import type { FilterGroup, FilterOption } from './filter-group';
import { isChosen } from './toggle-option';

const number = new Intl.NumberFormat('en');
/** A gallery may have hundreds of tags; the most frequent come first. */
const firstShown = 12;

/** One group of filters as buttons that stay pressed. */
export function FilterGroupMenu({
  group,
  query,
  onToggle,
}: {
  group: FilterGroup;
  query: Query;
  onToggle: (option: FilterOption) => void;
}) {
  const [all, setAll] = useState(false);
  const options = all ? group.options : group.options.slice(0, firstShown);
  const more = group.options.length - options.length;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">{group.label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => {
          const chosen = isChosen(query, option);
          return (
            <button
              key={option.label}
              type="button"
              aria-pressed={chosen}
              onClick={() => onToggle(option)}
              className={clsx(
                'inline-flex h-9 max-w-full cursor-pointer items-center gap-2 rounded-md border px-2.5 text-sm sm:h-7',
                'transition-colors duration-150',
                chosen
                  ? 'border-ink bg-raised font-medium'
                  : 'border-line bg-surface hover:border-line-strong',
              )}
            >
              <span className="truncate">{option.label}</span>
              <span className="font-mono text-xs text-muted tabular-nums">{number.format(option.count)}</span>
            </button>
          );
        })}
        {more > 0 ? <LinkButton onClick={() => setAll(true)}>{more} more</LinkButton> : null}
      </div>
    </fieldset>
  );
}
