'use client';

import { useRouter } from 'next/navigation';
import { useRef, useTransition } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { SearchField } from '@/lib/search/fields';
import { useRefresh } from '../live/live-provider';
import { useCurationKeys } from './curation/use-curation-keys';
import type { SavedSearch } from './search/saved-search-row';
import type { SavedSearchActions } from './search/saved-searches';
import { SearchBar } from './search/search-bar';
import { useFacets } from './search/use-facets';

/** The search bar at work: the search is in the address, and its facets are counted by the server. */
export function GallerySearch({
  text,
  fields,
  modelNames,
  saved,
  save,
  remove,
}: {
  /** What the address says. */
  text: string;
  fields: readonly SearchField[];
  /** By slug. */
  modelNames: Readonly<Record<string, string>>;
  saved: readonly SavedSearch[];
  save: SavedSearchActions['save'];
  remove: (input: { id: string }) => Promise<ActionResult<unknown>>;
}) {
  const router = useRouter();
  const refresh = useRefresh();
  const [, startTransition] = useTransition();
  const counted = useFacets(text);
  const frame = useRef<HTMLDivElement>(null);
  useCurationKeys((act, event) => {
    if (act.kind !== 'search') return;
    event.preventDefault();
    frame.current?.querySelector('input')?.focus();
  });
  const search = (to: string) => {
    // How the results are stacked stays.
    const query = new URLSearchParams(window.location.search);
    if (to === '') query.delete('q');
    else query.set('q', to);
    startTransition(() =>
      router.replace(query.size > 0 ? `/gallery?${query}` : '/gallery', { scroll: false }),
    );
  };
  // The list of kept ones is the page's.
  const andRefresh = async (action: Promise<ActionResult<unknown>>) => {
    const result = await action;
    if (result.ok) refresh();
    return result;
  };
  return (
    <div ref={frame} className="pb-2">
      <SearchBar
        text={text}
        onChange={search}
        fields={fields}
        counted={counted}
        saved={saved}
        actions={{
          save: (input) => andRefresh(save(input)),
          remove: (id) => andRefresh(remove({ id })),
        }}
        modelNames={modelNames}
      />
    </div>
  );
}
