'use client';

import { useRouter } from 'next/navigation';
import { useRef, useTransition } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { SearchField } from '@/lib/search/fields';
import { useCurationKeys } from './curation/use-curation-keys';
import type { SavedSearch } from './search/saved-searches';
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
  save: (input: { name: string; text: string }) => Promise<ActionResult<unknown>>;
  remove: (input: { id: string }) => Promise<ActionResult<unknown>>;
}) {
  const router = useRouter();
  const [, startTransition] = useTransition();
  const facets = useFacets(text);
  const frame = useRef<HTMLDivElement>(null);
  useCurationKeys((act, event) => {
    if (act.kind !== 'search') return;
    event.preventDefault();
    frame.current?.querySelector('input')?.focus();
  });
  const search = (to: string) =>
    startTransition(() =>
      router.replace(to === '' ? '/gallery' : `/gallery?${new URLSearchParams({ q: to })}`, {
        scroll: false,
      }),
    );
  // The list of kept ones is the page's.
  const andRefresh = async (action: Promise<ActionResult<unknown>>) => {
    const result = await action;
    if (result.ok) router.refresh();
    return result;
  };
  return (
    <div ref={frame} className="pb-2">
      <SearchBar
        text={text}
        onChange={search}
        fields={fields}
        facets={facets}
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
