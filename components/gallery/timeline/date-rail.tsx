'use client';

import { clsx } from 'clsx';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { monthAt, monthByKey, type RailMonth, railKeys, railMarks } from './rail-marks';
import { useLingering } from './use-lingering';

/** How long the handle waits on a narrow screen for the finger that scrolled. */
const handleMs = 1500;

/**
 * The list's months along the right edge: a press jumps, dragging scrubs, and as a slider the keyboard moves it by
 * months and years. Under a mouse it names the month that a press would lead to. On narrow screens only its handle
 * shows, while the list is scrolled and some moments longer.
 */
export function DateRail({
  months,
  total,
  position,
  viewport,
  moving,
  goTo,
}: {
  months: readonly RailMonth[];
  /** Height of the list. */
  total: number;
  /** What is at the top of the window. */
  position: number;
  viewport: number;
  moving: boolean;
  goTo: (position: number) => void;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const [dragged, setDragged] = useState(false);
  /** Where a mouse points, as a part of the rail. */
  const [pointed, setPointed] = useState<number>();
  const handleShown = useLingering(moving || dragged, handleMs);
  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const marks = useMemo(() => railMarks(months, total, height), [months, total, height]);
  const room = Math.max(1, total - viewport);
  const part = Math.max(0, Math.min(1, position / room));
  const index = monthAt(months, position);
  const here = months[index];
  const named = pointed === undefined ? here : months[monthAt(months, pointed * room)];

  const partAt = ({ clientY }: PointerEvent<HTMLElement>): number => {
    const box = strip.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(1, (clientY - box.top) / box.height)) : part;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(true);
    goTo(partAt(event) * room);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const at = partAt(event);
    if (event.pointerType === 'mouse') setPointed(at);
    if (dragged) goTo(at * room);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!railKeys.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setPointed(undefined);
    goTo(months[monthByKey(months, index, event.key)]?.top ?? 0);
  };

  return (
    <div
      ref={strip}
      className="fixed top-[calc(4.25rem+1px)] right-0 bottom-4 z-10 w-11 max-sm:pointer-events-none sm:w-14"
    >
      <div aria-hidden className="max-sm:hidden">
        {marks.map(({ key, at, year }) => (
          <span
            key={key}
            style={{ top: `${at * 100}%` }}
            className={clsx(
              'absolute -translate-y-1/2 select-none',
              year
                ? 'right-5 text-xs text-muted tabular-nums'
                : 'right-6 size-1 rounded-full bg-line-strong/70',
            )}
          >
            {year}
          </span>
        ))}
      </div>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Date"
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={Math.max(0, months.length - 1)}
        aria-valuenow={index}
        aria-valuetext={here?.label ?? 'No pictures'}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(undefined)}
        onPointerUp={() => setDragged(false)}
        onPointerCancel={() => setDragged(false)}
        onKeyDown={onKeyDown}
        className={clsx(
          'group absolute inset-0 cursor-ns-resize touch-none rounded-md select-none',
          // A finger reaches only the handle; the pictures below are swiped.
          'max-sm:transition-opacity max-sm:duration-300',
          handleShown ? 'max-sm:opacity-100' : 'max-sm:opacity-0 max-sm:focus-visible:opacity-100',
        )}
      >
        <span
          className={clsx(
            'absolute right-0 flex h-11 w-11 -translate-y-1/2 items-center justify-end sm:w-14',
            handleShown && 'max-sm:pointer-events-auto',
          )}
          style={{ top: `${part * 100}%` }}
        >
          <span className="h-0.5 w-4 bg-accent max-sm:mr-1 max-sm:h-9 max-sm:w-1.5 max-sm:rounded-full max-sm:bg-line-strong" />
        </span>
        <span
          className={clsx(
            'pointer-events-none absolute right-full mr-1 -translate-y-1/2 rounded-md border border-line bg-surface px-2.5 py-1 text-sm font-medium whitespace-nowrap shadow-md',
            !dragged && 'hidden group-hover:block group-focus-visible:block max-sm:group-hover:hidden',
          )}
          style={{ top: `${(pointed ?? part) * 100}%` }}
        >
          {named?.label}
        </span>
      </div>
    </div>
  );
}
