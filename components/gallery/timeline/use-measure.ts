'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ListMeasure } from './list-layout';

// The next list begins with it, so that it has its height when it is drawn first.
let kept: ListMeasure | undefined;

/**
 * The sizes the style sheet gives: `ruler` is as wide as the list, as high as a row and has the list's gap; in it
 * stands an element as high as a heading. Undefined until it has been measured.
 */
export function useMeasure(ruler: RefObject<HTMLElement | null>): ListMeasure | undefined {
  const [measure, setMeasure] = useState<ListMeasure>();
  useLayoutEffect(() => {
    const element = ruler.current;
    if (!element) return;
    const read = () => {
      const { width, height } = element.getBoundingClientRect();
      const next = {
        width,
        row: height,
        gap: Number.parseFloat(getComputedStyle(element).columnGap) || 0,
        heading: element.firstElementChild?.getBoundingClientRect().height ?? 0,
        end: endRoom,
      };
      if (width === 0) return;
      kept = kept && same(kept, next) ? kept : next;
      setMeasure(kept);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ruler]);
  return measure;
}

/** Room for what floats at the bottom. */
const endRoom = 64;

const same = (a: ListMeasure, b: ListMeasure): boolean =>
  a.width === b.width && a.row === b.row && a.gap === b.gap && a.heading === b.heading;
