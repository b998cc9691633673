'use client';

import { Bookmark, SlidersHorizontal } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { editText, withoutClause } from '@/lib/search/edit';
import type { SearchField } from '@/lib/search/fields';
import { optionLabel } from '@/lib/search/label';
import { parseQuery } from '@/lib/search/parse';
import type { Query } from '@/lib/search/query';
import { tooLong } from '@/lib/search/too-long';
import { late } from '../../generation/late';
import { Button } from '../../ui/button';
import { Spinner } from '../../ui/spinner';
import { ClauseChips } from './clause-chips';
import type { SavedSearch } from './saved-search-row';
import type { SavedSearchActions } from './saved-searches';
import { SearchBox } from './search-box';
import { useDraftText } from './use-draft-text';
import type { CountedSearch } from './use-facets';

// Most visits neither filter nor save: these come when they are opened.
const meanwhile = <Spinner />;
const FilterPanel = late(async () => (await import('./filter-panel')).FilterPanel, { meanwhile });
const SavedSearches = late(async () => (await import('./saved-searches')).SavedSearches, { meanwhile });

const panels = [
  { name: 'filters', label: 'Filters', Icon: SlidersHorizontal },
  { name: 'saved', label: 'Saved', Icon: Bookmark },
] as const;

const fits = (text: string): boolean => tooLong(text) === undefined;

/**
 * The gallery's search: a box, what was understood as chips, what was not as sentences, and menus. `text` is what the
 * address says (`?q=`); `onChange` is called when the typing pauses and at once for everything else, never with more than
 * an address holds. `counted` are the facets of `text`.
 */
export function SearchBar({
  text,
  onChange,
  fields,
  counted,
  saved,
  actions,
  modelNames = {},
}: {
  text: string;
  onChange: (text: string) => void;
  fields: readonly SearchField[];
  counted: CountedSearch;
  saved: readonly SavedSearch[];
  actions: SavedSearchActions;
  /** By slug; a model that is not there goes by its slug. */
  modelNames?: Readonly<Record<string, string>>;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [panel, setPanel] = useState<(typeof panels)[number]['name']>();
  const { draft, type, send } = useDraftText(text, onChange, fits);
  const { query, problems, leftOut } = parseQuery(draft, fields);
  const long = tooLong(draft);
  const edit = (change: (query: Query) => Query) => send(editText(draft, fields, change));
  const nameOf = (field: string, value: string) =>
    field === 'model' ? (modelNames[value] ?? value) : optionLabel(fields, field, value);
  const known = {
    tags: counted.facets?.tags.map(({ value }) => value) ?? [],
    collections: counted.facets?.collections.map(({ value }) => value) ?? [],
  };
  return (
    <search className="block space-y-2">
      <SearchBox
        input={input}
        text={draft}
        fields={fields}
        known={known}
        mistakes={{ problems: long ? [long, ...problems] : problems, leftOut }}
        onType={type}
        onSend={send}
      >
        <div className="flex gap-2">
          {panels.map(({ name, label, Icon }) => (
            <Button
              key={name}
              aria-expanded={panel === name}
              aria-controls={panel === name ? `${id}-panel` : undefined}
              onClick={() => setPanel(panel === name ? undefined : name)}
              className="max-sm:size-10.5 max-sm:p-0 sm:h-10.5"
            >
              <Icon aria-hidden className="size-4" />
              <span className="max-sm:sr-only">{label}</span>
            </Button>
          ))}
        </div>
      </SearchBox>
      <ClauseChips
        query={query}
        fields={fields}
        onRemove={(index) => edit((now) => withoutClause(now, index))}
        onEmpty={() => input.current?.focus()}
      />
      {panel ? (
        <section
          id={`${id}-panel`}
          aria-label={panel === 'saved' ? 'Saved searches' : 'Filters'}
          className="rounded-md border border-line bg-surface p-4"
        >
          {panel === 'filters' ? (
            <FilterPanel query={query} fields={fields} counted={counted} nameOf={nameOf} onEdit={edit} />
          ) : (
            <SavedSearches saved={saved} text={draft} actions={actions} onChoose={send} />
          )}
        </section>
      ) : null}
    </search>
  );
}
