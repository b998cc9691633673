'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { GenerationPage } from '../generation-page';
import { askForPage, type Search } from './ask';
import { knownOf, type Loaded, type LoadedSection, loadedFrom } from './loaded';
import type { Section } from './section';
import { createSectionLoader, type SectionLoader } from './section-loader';

// Stays while the app runs: coming back from a result finds the same tiles. Only ever written in the browser.
let kept: { readonly text: string; readonly loader: SectionLoader } | undefined;

function loaderOf(search: Search): SectionLoader {
  const text = `${search.zoneMinutes} ${search.text}`;
  if (kept?.text !== text) kept = { text, loader: createSectionLoader(askForPage(search)) };
  return kept.loader;
}

export interface KnownSections {
  knownOf(section: Section): LoadedSection | undefined;
  has(id: string): boolean;
  readonly failed: boolean;
  want: SectionLoader['want'];
  expire(): void;
}

const nothing: Loaded = new Map();
const onServer = () => nothing;
const notOnServer = () => false;

/** The generations that are loaded, by section; the server's first page is there from the start. */
export function useSections(
  search: Search,
  sections: readonly Section[] | undefined,
  first: GenerationPage,
): KnownSections {
  const { text, zoneMinutes } = search;
  const loader = useMemo(() => {
    // The server keeps nothing between its readers.
    const none = async (): Promise<GenerationPage> => ({ generations: [], next: null });
    if (typeof window === 'undefined') return createSectionLoader(none);
    return loaderOf({ text, zoneMinutes });
  }, [text, zoneMinutes]);
  const loaded = useSyncExternalStore(loader.subscribe, loader.snapshot, onServer);
  const failed = useSyncExternalStore(loader.subscribe, loader.failed, notOnServer);
  const seed = useMemo(() => (sections ? loadedFrom(sections, first) : nothing), [sections, first]);
  useEffect(() => loader.seed(seed), [loader, seed]);
  useEffect(() => () => loader.stop(), [loader]);
  return useMemo(() => {
    const all: Loaded = new Map([...seed, ...loaded]);
    return {
      knownOf: (section) => knownOf(all, section),
      has: (id) => [...all.values()].some(({ views }) => views.some((view) => view.id === id)),
      failed,
      want: loader.want,
      expire: loader.expire,
    };
  }, [seed, loaded, failed, loader]);
}
