'use client';

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Box } from './box';

/** A press that moves less is a click. Pixels. */
const slack = 6;

/**
 * Dragging a box over the list with the mouse. `base` is added to heights, as the list counts them. `onBox` is called
 * with each size of it; the box is returned for drawing, in the list's own pixels of the page.
 */
export function useBox(list: RefObject<HTMLElement | null>, base: number, onBox: (box: Box) => void) {
  const [box, setBox] = useState<Box>();
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const pointIn = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const edge = list.current?.getBoundingClientRect();
    return { x: clientX - (edge?.left ?? 0), y: clientY - (edge?.top ?? 0) };
  };
  const drag = useEffectEvent((event: globalThis.PointerEvent) => {
    const start = from.current;
    if (!start) return;
    const to = pointIn(event);
    if (!box && Math.hypot(to.x - start.x, to.y - start.y) < slack) return;
    const next = {
      left: Math.min(start.x, to.x),
      right: Math.max(start.x, to.x),
      top: Math.min(start.y, to.y),
      bottom: Math.max(start.y, to.y),
    };
    setBox(next);
    onBox({ ...next, top: next.top + base, bottom: next.bottom + base });
  });
  const end = useEffectEvent(() => {
    from.current = undefined;
    if (!box) return;
    setBox(undefined);
    // The press that ends it on a tile is no click on that tile.
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
  });
  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent) => drag(event);
    const onEnd = () => end();
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onEnd);
    window.addEventListener('pointercancel', onEnd);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onEnd);
      window.removeEventListener('pointercancel', onEnd);
    };
  }, []);
  return {
    box,
    boxProps: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button === 0 && event.pointerType === 'mouse') from.current = pointIn(event);
      },
      // A picture that is dragged out of the page would end it.
      onDragStart: (event: React.DragEvent<HTMLElement>) => event.preventDefault(),
    },
  };
}
