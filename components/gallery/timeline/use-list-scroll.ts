'use client';

import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Anchor, anchorAt, type ListLayout, type ListMeasure, positionOfAnchor } from './list-layout';
import { baseAfterScroll, frameAt, mustReframe } from './scroll-frame';

export interface ListScroll {
  /** What the list's positions are lower by than the page's. */
  readonly base: number;
  /** The list position at the top of the window. */
  readonly position: number;
  readonly viewport: number;
  /** The same at this very moment. */
  positionNow(): number;
  /** Scrolled too fast for anything to be looked at. */
  readonly fast: boolean;
  /** Between two moves of the scrollbar. */
  readonly still: boolean;
  /** Shows a list position at the top of the window. Above the list stands the rest of the page. */
  goTo(position: number): void;
}

/** The list is drawn anew when it was scrolled this far. Pixels. */
const step = 160;
const settleMs = 80;
const fastPixelsPerMs = 6;

interface Frame {
  readonly base: number;
  readonly scroll: number;
  readonly fast: boolean;
  readonly still: boolean;
}

/**
 * Where the window is in a list that may be higher than a page can be. What changes above the window does not move it:
 * the base takes up the difference. At the very top the list's top stays in view. `inset` is how much of the window's
 * top is covered.
 */
export function useListScroll(
  list: RefObject<HTMLElement | null>,
  layout: ListLayout | undefined,
  measure: ListMeasure | undefined,
  inset: number,
  onStill: (anchor: Anchor | undefined) => void,
): ListScroll {
  const [frame, setFrame] = useState<Frame>({ base: 0, scroll: 0, fast: false, still: true });
  const [viewport, setViewport] = useState(900);
  const now = useRef({ base: 0, scroll: 0, at: 0 });
  const shown = useRef<{ layout: ListLayout; heading: number }>(undefined);
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const heading = measure?.heading ?? 0;

  const readScroll = () => -(list.current?.getBoundingClientRect().top ?? 0);
  const scrolled = (of: ListLayout) => ({ total: of.total, viewport: window.innerHeight });
  const put = (base: number, scroll: number, moving: Pick<Frame, 'fast' | 'still'>) => {
    now.current = { base, scroll, at: performance.now() };
    setFrame({ base, scroll, ...moving });
  };
  const moveTo = (scroll: number) => {
    const by = scroll - readScroll();
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
    now.current.scroll = readScroll();
  };

  const settled = useEffectEvent(() => {
    if (!layout) return;
    const { base, scroll } = now.current;
    if (scroll > 0 && mustReframe(base, scroll, scrolled(layout))) {
      const next = frameAt(base + scroll, scrolled(layout));
      put(next.base, next.scroll, { fast: false, still: true });
      pendingScroll.current = next.scroll;
    } else {
      setFrame({ base, scroll, fast: false, still: true });
    }
    onStill(scroll > 0 ? anchorAt(layout, base + scroll + inset, heading) : undefined);
  });
  const pendingScroll = useRef<number>(undefined);
  const waitForStill = useCallback(() => {
    clearTimeout(settle.current);
    settle.current = setTimeout(() => settled(), settleMs);
  }, []);

  const onScroll = useEffectEvent(() => {
    if (!layout) return;
    const to = readScroll();
    const { base, scroll: from, at } = now.current;
    const time = performance.now();
    const moved = Math.abs(to - from);
    const fast = moved / Math.max(8, time - at) > fastPixelsPerMs;
    const next = baseAfterScroll(base, { from, to }, scrolled(layout));
    now.current = { base: next, scroll: to, at: time };
    waitForStill();
    // The page ends before the list does, or after it.
    if (to <= 0 ? next > 0 : next + to < 0) return goTo(Math.max(0, next + to));
    if (next === frame.base && Math.abs(to - frame.scroll) < step && fast === frame.fast) return;
    setFrame({ base: next, scroll: to, fast, still: false });
  });

  useEffect(() => {
    const resize = () => setViewport(window.innerHeight);
    const scroll = () => onScroll();
    resize();
    window.addEventListener('scroll', scroll, { passive: true });
    window.addEventListener('resize', resize);
    return () => {
      window.removeEventListener('scroll', scroll);
      window.removeEventListener('resize', resize);
      clearTimeout(settle.current);
    };
  }, []);

  // The list has been laid out anew: what was looked at stays where it is.
  useLayoutEffect(() => {
    if (!layout) return;
    const before = shown.current;
    shown.current = { layout, heading };
    if (before?.layout === layout) return;
    const { base } = now.current;
    // A jump that is not made yet counts for where it leads, or the place it leaves would be kept in its stead.
    const scroll = pendingScroll.current ?? readScroll();
    if (!before || base + scroll <= 0) return;
    const at = base + scroll + inset;
    const anchor = anchorAt(before.layout, at, before.heading);
    if (!anchor) return;
    const by = positionOfAnchor(layout, anchor, heading) - at;
    if (Math.abs(by) < 0.5) return;
    now.current = { ...now.current, base: base + by, scroll };
    setFrame((last) => ({ ...last, base: base + by, scroll }));
    waitForStill();
  });

  // After the page has its new height.
  useLayoutEffect(() => {
    if (pendingScroll.current === undefined) return;
    const to = pendingScroll.current;
    pendingScroll.current = undefined;
    moveTo(to);
  });

  const goTo = (position: number) => {
    const of = shown.current?.layout;
    if (!of) return;
    const above = readScroll() - window.scrollY;
    const next =
      position < 0 ? { base: 0, scroll: Math.max(position, above) } : frameAt(position, scrolled(of));
    pendingScroll.current = next.scroll;
    put(next.base, next.scroll, { fast: false, still: false });
    waitForStill();
  };

  return {
    base: frame.base,
    position: frame.base + frame.scroll,
    viewport,
    fast: frame.fast,
    still: frame.still,
    positionNow: () => now.current.base + readScroll(),
    goTo,
  };
}
