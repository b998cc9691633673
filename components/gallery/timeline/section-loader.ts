import type { GenerationPage } from '../generation-page';
import { forgetOld, keyOf, type Loaded, type LoadedSection } from './loaded';
import type { Section } from './section';

export type AskForPage = (
  range: { readonly from: number; readonly to: number; readonly before: string | undefined },
  signal: AbortSignal,
) => Promise<GenerationPage>;

export interface SectionLoader {
  snapshot(): Loaded;
  subscribe(listener: () => void): () => void;
  /** Loads these, the first first, and stops loading all others. `keep` stay in memory besides. */
  want(sections: readonly Section[], keep: readonly string[]): void;
  /** Takes everything loaded for out of date; it is shown until it has been loaded again. */
  expire(): void;
  /** Takes in what was loaded elsewhere, where nothing is known yet. */
  seed(loaded: Loaded): void;
  /** Whether the last answer asked for did not come. */
  failed(): boolean;
  stop(): void;
}

/** Some thousand tiles around, each with its settings: some megabytes. */
const mostViews = 6000;
const retryMs = 4000;

/** Loads sections page by page, one request at a time, and keeps the ones used last. */
export function createSectionLoader(ask: AskForPage): SectionLoader {
  let loaded: Loaded = new Map();
  let wanted: readonly Section[] = [];
  let kept: ReadonlySet<string> = new Set();
  let running: { readonly key: string; readonly abort: AbortController } | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let problem = false;
  const listeners = new Set<() => void>();
  const set = (next: Loaded) => {
    loaded = next;
    for (const listener of listeners) listener();
  };
  const put = (entry: LoadedSection) => {
    const next = new Map(loaded);
    next.delete(keyOf(entry));
    next.set(keyOf(entry), entry);
    set(forgetOld(next, kept, mostViews));
  };

  const load = async (section: Section, signal: AbortSignal): Promise<void> => {
    const { from, to } = section;
    const before = loaded.get(keyOf(section));
    // Out of date, it is replaced when all of it is here.
    const replacing = before !== undefined && before.next === undefined;
    let views = before && !replacing ? before.views : [];
    let next = before?.next;
    do {
      const page = await ask({ from, to, before: next ?? undefined }, signal);
      if (signal.aborted) return;
      views = [...views, ...page.generations];
      next = page.next;
      if (!replacing || next === null) put({ from, to, views, next });
    } while (next !== null);
  };

  const goOn = () => {
    if (running || retry) return;
    const section = wanted.find((candidate) => loaded.get(keyOf(candidate))?.next !== null);
    if (!section) return;
    const current = { key: keyOf(section), abort: new AbortController() };
    running = current;
    load(section, current.abort.signal)
      .then(
        () => true,
        () => current.abort.signal.aborted,
      )
      .then((fine) => {
        if (running === current) running = undefined;
        if (problem === fine) {
          problem = !fine;
          set(loaded);
        }
        if (!fine)
          retry = setTimeout(() => {
            retry = undefined;
            goOn();
          }, retryMs);
        goOn();
      });
  };
  const halt = () => {
    running?.abort.abort();
    running = undefined;
  };

  return {
    snapshot: () => loaded,
    failed: () => problem,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want(sections, keep) {
      wanted = sections;
      kept = new Set([...sections.map(keyOf), ...keep]);
      if (running && !sections.some((section) => keyOf(section) === running?.key)) halt();
      goOn();
    },
    expire() {
      halt();
      set(new Map([...loaded].map(([key, entry]) => [key, { ...entry, next: undefined }])));
      goOn();
    },
    seed(more) {
      const fresh = [...more].filter(([key]) => !loaded.has(key));
      if (fresh.length > 0) set(new Map([...loaded, ...fresh]));
    },
    stop() {
      halt();
      clearTimeout(retry);
      retry = undefined;
      wanted = [];
    },
  };
}
