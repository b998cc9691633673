'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { SearchField } from '@/lib/search/fields';
import type { Query } from '@/lib/search/query';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { type DayRange, dayRange, withDayRange } from './day-range';
import { FieldFilter } from './field-filter';
import { FilterGroupMenu } from './filter-group-menu';
import { filterGroups } from './filter-groups';
import { menuFields } from './menu-fields';
import { RangeEnd } from './range-end';
import { toggleOption } from './toggle-option';
import type { CountedSearch } from './use-facets';

const number = new Intl.NumberFormat('en');
const resultsText = (count: number): string => (count === 1 ? '1 result' : `${number.format(count)} results`);

const columns = 'grid gap-x-6 sm:grid-cols-2 sm:gap-y-4 lg:grid-cols-3';

/**
 * The search for those who do not type: what can be counted with the exact number of results it would leave, numbers
 * and days from and to, and the models' own settings folded.
 */
export function FilterPanel({
  query,
  fields,
  counted: { facets, state, countAgain },
  nameOf,
  onEdit,
}: {
  query: Query;
  fields: readonly SearchField[];
  counted: CountedSearch;
  /** What a value is called. */
  nameOf: (field: string, value: string) => string;
  onEdit: (change: (query: Query) => Query) => void;
}) {
  const groups = facets ? filterGroups(facets, query, nameOf) : [];
  const { common, more } = menuFields(fields);
  // What is asked for already is in sight when the panel opens; it must not fold away while it is changed.
  const [isUnfolded] = useState(() =>
    query.clauses.some((clause) => clause.kind === 'field' && more.some(({ name }) => name === clause.field)),
  );
  const days = dayRange(query);
  function setDays(change: Partial<DayRange>): undefined {
    onEdit((now) => withDayRange(now, { ...dayRange(now), ...change }));
  }
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
      <div className={`gap-y-4 ${columns}`}>
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
            {(['from', 'to'] as const).map((end) => (
              <RangeEnd
                key={end}
                label={end}
                type="date"
                value={days[end]}
                onTake={(day) => setDays({ [end]: day })}
              />
            ))}
          </div>
        </fieldset>
        {common.map((field) => (
          <FieldFilter key={field.name} field={field} query={query} onEdit={onEdit} />
        ))}
      </div>
      {more.length > 0 ? (
        <details open={isUnfolded} className="group">
          <summary className="-mx-2 inline-flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-md px-2 text-sm font-medium hover:bg-raised sm:min-h-8 [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden
              className="size-4 text-muted transition-transform duration-150 group-open:rotate-90"
            />
            More
          </summary>
          <div className={`gap-y-2 pt-3 ${columns}`}>
            {more.map((field) => (
              <FieldFilter key={field.name} field={field} query={query} onEdit={onEdit} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}
