'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { Frame } from './zoom';

/** What an element has for a picture, and how fine the screen is; undefined until it has been measured. */
export type Room = Pick<Frame, 'room' | 'density'>;

/** The size of an element, followed. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room | undefined {
  const [measured, setMeasured] = useState<Room>();
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) {
        setMeasured({ room: { width, height }, density: window.devicePixelRatio });
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return measured;
}
