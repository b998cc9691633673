'use client';

import { useId } from 'react';
import type { Query } from '@/lib/search/query';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { type DayRange, dayRange, withDayRange } from './day-range';
import { FilterGroupMenu } from './filter-group-menu';
import { filterGroups } from './filter-groups';
import { toggleOption } from './toggle-option';
import type { CountedSearch } from './use-facets';

const number = new Intl.NumberFormat('en');
const resultsText = (count: number): string => (count === 1 ? '1 result' : `${number.format(count)} results`);

/** The search for those who do not type: every choice with the exact number of results it would leave. */
export function FilterPanel({
  query,
  counted: { facets, state, countAgain },
  nameOf,
  onEdit,
}: {
  query: Query;
  counted: CountedSearch;
  /** What a value is called. */
  nameOf: (field: string, value: string) => string;
  onEdit: (change: (query: Query) => Query) => void;
}) {
  const groups = facets ? filterGroups(facets, query, nameOf) : [];
  const days = dayRange(query);
  const setDays = (change: Partial<DayRange>) =>
    onEdit((now) => withDayRange(now, { ...dayRange(now), ...change }));
  return (
    <div className="space-y-4" aria-busy={state === 'counting'}>
      {state === 'failed' ? (
        <Notice tone="danger" actions={<LinkButton onClick={countAgain}>Count again</LinkButton>}>
          The results could not be counted. Is the studio still running?
        </Notice>
      ) : null}
      <p className="text-sm text-muted tabular-nums" role="status">
        {facets && state === 'counted' ? resultsText(facets.total) : state === 'counting' ? 'Counting…' : ''}
      </p>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {groups.map((group) => (
          <FilterGroupMenu
            key={group.label}
            group={group}
            query={query}
            onToggle={(option) => onEdit((now) => toggleOption(now, group.pick, option))}
          />
        ))}
        <fieldset className="min-w-0">
          <legend className="mb-1.5 text-sm font-medium">Made</legend>
          <div className="flex flex-wrap gap-2">
            <DayInput label="from" value={days.from} onChange={(from) => setDays({ from })} />
            <DayInput label="to" value={days.to} onChange={(to) => setDays({ to })} />
          </div>
        </fieldset>
      </div>
    </div>
  );
}

function DayInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-2 text-sm">
      <label htmlFor={id} className="text-muted">
        {label}
      </label>
      <input
        id={id}
        type="date"
        // Uncontrolled while typing: half a date is none, and must not be taken away. Another search brings another box.
        key={value}
        defaultValue={value}
        onBlur={(event) => {
          if (event.currentTarget.value !== value) onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.currentTarget.value !== value)
            onChange(event.currentTarget.value);
        }}
        className="h-10 rounded-md border border-line bg-surface px-2 font-mono text-sm sm:h-8"
      />
    </span>
  );
}
