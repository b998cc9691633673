'use client';

import { useMemo } from 'react';
import { useLive } from '../../live/live-provider';
import type { GenerationPage } from '../generation-page';
import type { StackBy } from '../stacks';
import type { Search } from './ask';
import type { DrawnSection } from './draw';
import { type ListLayout, type ListMeasure, layoutList } from './list-layout';
import { keyOf, loadedFrom } from './loaded';
import { type Section, sectionsOf } from './section';
import { freshBySection, type ItemsContext, itemsOf, type SectionItems } from './section-items';
import { type KnownSections, useSections } from './use-sections';
import { useTimeline } from './use-timeline';

export interface TimelineLayout {
  /** Undefined until the whole list is known and measured. */
  readonly layout: ListLayout | undefined;
  readonly known: KnownSections;
  /** How many results the list has, as last counted. */
  readonly counted: number | undefined;
  /** Whether the studio does not answer; it is asked again. */
  readonly failed: boolean;
  /** How many results are held back because they are newer than `until`. */
  readonly waiting: number;
  /** When the newest one that is shown was created. */
  readonly newest: number;
  /** The first page for the browser to lay out, meanwhile. */
  readonly flow: readonly DrawnSection[];
}

/** Where everything stands, as new as the stream and the server know it. */
export function useTimelineLayout({
  search,
  first,
  firstSections,
  measure,
  opened,
  until,
  stack,
}: {
  search: Search;
  first: GenerationPage;
  firstSections: readonly Section[];
  measure: ListMeasure | undefined;
  opened: ReadonlySet<string>;
  /** What was created after this is held back. */
  until: number;
  stack: StackBy;
}): TimelineLayout {
  const live = useLive().generations;
  const everything = search.text === '';
  const { timeline, failed } = useTimeline(search, first, () => {
    // Without a search the stream has said all that the new count says.
    if (!everything) known.expire();
  });
  const sections = useMemo(() => timeline && sectionsOf(timeline.buckets), [timeline]);
  const known = useSections(search, sections, first);
  const context: ItemsContext = useMemo(
    () => ({ live, everything, until, opened, stack }),
    [live, everything, until, opened, stack],
  );
  const layout = useMemo(() => {
    if (!sections || !measure) return undefined;
    const fresh = freshBySection(sections, known.knownOf, context);
    const tilesOf = (section: Section): SectionItems | undefined => {
      const entry = known.knownOf(section);
      const news = fresh.get(section) ?? [];
      const empty = section.count === 0;
      if (!entry && !empty) return undefined;
      return itemsOf(section, entry ?? { ...section, views: [], next: null }, news, context);
    };
    return layoutList(sections, tilesOf, measure);
  }, [sections, measure, known, context]);

  const flow = useMemo(() => {
    const shared = loadedFrom(firstSections, first);
    return firstSections.flatMap((section): readonly DrawnSection[] => {
      const entry = shared.get(keyOf(section));
      if (!entry) return [];
      const { items } = itemsOf(section, entry, [], context);
      return [
        {
          section,
          box: undefined,
          tiles: items.map((item, index) => ({ item, index, place: undefined })),
          frames: [],
        },
      ];
    });
  }, [firstSections, first, context]);

  const held = [...live.values()].filter((view) => view.createdAt > until && view.deletedAt === null);
  // What belongs to a search is known when it has been loaded.
  const waiting = held.filter(({ id }) => everything || known.has(id)).length;
  return {
    layout,
    known,
    counted: timeline?.total,
    failed: failed || known.failed,
    waiting,
    newest: newestOf(layout),
    flow,
  };
}

function newestOf(layout: ListLayout | undefined): number {
  const [first] = layout?.sections ?? [];
  if (!first) return Number.NEGATIVE_INFINITY;
  return first.tiles?.newest ?? first.section.to;
}
