'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { cullHref } from '../culling/cull-href';
import { useCurationKeys } from '../curation/use-curation-keys';
import type { GenerationPage } from '../generation-page';
import { rowsClass } from '../justify';
import { useLightboxReturn } from '../lightbox/lightbox-return';
import { SelectionBar } from '../selection/selection-bar';
import { useSelection } from '../selection/selection-provider';
import { useStackBy } from '../stack-choice';
import { useOpenedFolds } from '../use-folds';
import type { Search } from './ask';
import { BoxFrame } from './box-frame';
import { DateRail } from './date-rail';
import { type DrawnSection, draw } from './draw';
import { itemOf, type ListLayout, positionOfAnchor } from './list-layout';
import { LoadProblem } from './load-problem';
import { NewResults } from './new-results';
import { railMonths } from './rail-marks';
import { ResultCount } from './result-count';
import { pageHeight } from './scroll-frame';
import type { Section } from './section';
import { sectionLabel } from './section-label';
import { headingClass, SectionRows } from './section-rows';
import { useBox } from './use-box';
import { useListScroll } from './use-list-scroll';
import { useMeasure } from './use-measure';
import { usePicking } from './use-picking';
import { useReturn } from './use-return';
import { useTileFocus } from './use-tile-focus';
import { useTimelineLayout } from './use-timeline-layout';
import { useWanted } from './use-wanted';

/** How far beyond the window tiles are drawn. Pixels. */
const overscan = 500;

export interface TimelineProps {
  readonly search: Search;
  /** The server's first page, laid out by the browser until the page runs and knows the whole list. */
  readonly first: GenerationPage;
  /** The sections of the first page. */
  readonly sections: readonly Section[];
  /** How many results there are; undefined when the server could not count them in time. */
  readonly total: number | undefined;
  readonly provider: GenerationView['provider'];
  /** The server's time. Milliseconds since the epoch. */
  readonly now: number;
  /** Whether there is room for the date rail beside the list. */
  readonly railed: boolean;
  readonly empty: ReactNode;
  /** What can be done with all results of this search. */
  readonly more: ReactNode;
}

/**
 * All results of a search by date, newest first, however many: only what is near the window is in the page, and only
 * what is near that is loaded. It keeps itself current.
 */
export function Timeline({
  search,
  first,
  sections: firstSections,
  total: firstTotal,
  provider,
  now,
  railed,
  empty,
  more,
}: TimelineProps) {
  const list = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const measure = useMeasure(ruler);
  const { opened, toggle } = useOpenedFolds();
  const [until, setUntil] = useState(Number.POSITIVE_INFINITY);
  const { layout, known, failed, waiting, newest, flow, counted } = useTimelineLayout({
    search,
    first,
    firstSections,
    measure,
    opened,
    until,
    stack: useStackBy(),
  });
  const total = counted ?? firstTotal ?? 0;
  const heading = measure?.heading ?? 0;
  const inset = headerHeight + heading;
  const scroll = useListScroll(list, layout, measure, inset, (anchor) => note(anchor));
  const router = useRouter();
  const { selection } = useSelection();
  const { box, boxProps } = useBox({ list, layout, heading, base: scroll.base, covered: inset });
  const picking = usePicking({ layout, heading, box, search, total });
  useCurationKeys((act, event) => {
    if (act.kind !== 'cull') return;
    event.preventDefault();
    router.push(cullHref(search.text, selection));
  });
  const { current, focused, focus, seek, listProps } = useTileFocus({
    list,
    layout,
    measure,
    scroll,
    inset,
    onExtend: picking.extend,
  });
  useLightboxReturn(seek);
  const { follow, note } = useReturn(layout, (anchor, tile) => {
    if (layout && anchor) scroll.goTo(positionOfAnchor(layout, anchor, heading) - inset);
    if (tile !== undefined) focus(tile, true);
  });

  // What is new waits while something further down is looked at.
  const atTop = scroll.position < heading;
  if (layout && atTop !== (until === Number.POSITIVE_INFINITY))
    setUntil(atTop ? Number.POSITIVE_INFINITY : newest);

  useWanted(layout, known, scroll, { focused, until });
  const { position, viewport, fast } = scroll;

  const drawn: readonly DrawnSection[] = useMemo(
    () =>
      layout && measure
        ? draw(layout, measure, {
            from: position - overscan,
            to: position + viewport + overscan,
            kept: focused,
          })
        : flow,
    [layout, measure, flow, position, viewport, focused],
  );
  const months = useMemo(
    () => (layout ? railMonths(layout.sections, search.zoneMinutes) : []),
    [layout, search.zoneMinutes],
  );
  const clock = { now, zoneMinutes: search.zoneMinutes };
  const tabbable = tabbableOf(drawn, current, position + inset);
  const nothing = layout
    ? layout.sections.length === 0
    : first.generations.length === 0 && first.next === null;

  return (
    <>
      {nothing ? (
        empty
      ) : (
        <ResultCount
          total={total}
          cullHref={cullHref(search.text, selection)}
          more={more}
          onSelectAll={picking.all}
        />
      )}
      <div
        ref={list}
        // A box may begin in the page's margin as well; it selects pictures, and no words on its way.
        className="relative select-none [overflow-anchor:none] before:absolute before:inset-y-0 before:right-full before:w-5"
        style={layout && { height: pageHeight(layout.total) }}
        {...listProps}
        {...boxProps}
      >
        <div
          ref={ruler}
          aria-hidden
          className={`${rowsClass} pointer-events-none invisible absolute inset-x-0 top-0 h-(--row) overflow-hidden`}
        >
          <div className={headingClass} />
        </div>
        {drawn.map((one) => (
          <SectionRows
            key={one.section.from}
            drawn={one}
            label={sectionLabel(one.section, clock)}
            base={scroll.base}
            count={Math.max(one.section.count, one.tiles.length)}
            context={{
              tabbable,
              studioProvider: provider,
              fast,
              onFollow: follow,
              onToggle: toggle,
              onPick: picking.pick,
            }}
          />
        ))}
        {box ? <BoxFrame box={box} base={scroll.base} /> : null}
      </div>
      <SelectionBar find={(id) => viewIn(layout, id)} />
      {failed ? <LoadProblem /> : null}
      <NewResults count={waiting} onShow={() => scroll.goTo(pageTop)} />
      {railed && layout && layout.total > 2 * viewport ? (
        <DateRail
          months={months}
          total={layout.total}
          position={position + headerHeight}
          viewport={viewport}
          moving={!scroll.still}
          goTo={(to) => scroll.goTo(to > 0 ? to - headerHeight : pageTop)}
        />
      ) : null}
    </>
  );
}

const pageTop = Number.NEGATIVE_INFINITY;
/** The studio's bar. Pixels: 3.5 rem of 15, and a line. */
const headerHeight = 53.5;

/** The one tile in the tab order: the one that had the focus last, or the first in the window. */
function tabbableOf(
  drawn: readonly DrawnSection[],
  current: string | undefined,
  top: number,
): string | undefined {
  let first: string | undefined;
  for (const { box, tiles } of drawn) {
    for (const { item, place } of tiles) {
      if (item.key === current) return current;
      const bottom = (box?.top ?? 0) + (place ? place.top + place.height : Number.POSITIVE_INFINITY);
      if (bottom > top) first ??= item.key;
    }
  }
  return first;
}

function viewIn(layout: ListLayout | undefined, id: string): GenerationView | undefined {
  const item = layout && itemOf(layout, id);
  return item?.kind === 'tile' ? item.generation : undefined;
}
