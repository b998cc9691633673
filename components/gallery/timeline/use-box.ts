'use client';

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Box, boxBetween, edgeSpeed } from './box';
import { type Anchor, anchorAt, type ListLayout, positionOfAnchor } from './list-layout';

/** A press that moves less is a click. Pixels. */
const slack = 6;

interface Drag {
  readonly startX: number;
  /** The list may be laid out anew under it while it is scrolled. */
  readonly start: Anchor;
  /** Where the pointer is in the window. */
  at: { readonly clientX: number; readonly clientY: number };
}

/**
 * Dragging a box over the list with the mouse; at the window's edge it scrolls the page. The box is in positions of the
 * list, which are higher by `base` than those of the page; undefined while there is none.
 */
export function useBox({
  list,
  layout,
  heading,
  base,
  covered,
}: {
  list: RefObject<HTMLElement | null>;
  layout: ListLayout | undefined;
  heading: number;
  base: number;
  /** How much of the window's top is covered. */
  covered: number;
}) {
  const [box, setBox] = useState<Box>();
  const drag = useRef<Drag>(undefined);
  const pointIn = ({ clientX, clientY }: Drag['at']) => {
    const edge = list.current?.getBoundingClientRect();
    return { x: clientX - (edge?.left ?? 0), y: clientY - (edge?.top ?? 0) + base };
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType !== 'mouse' || !layout) return;
    const { x, y } = pointIn(event);
    const start = anchorAt(layout, y, heading);
    if (start) drag.current = { startX: x, start, at: event };
  };
  const follow = useEffectEvent(() => {
    if (!drag.current || !layout) return;
    const { startX, start, at } = drag.current;
    const from = { x: startX, y: positionOfAnchor(layout, start, heading) };
    const to = pointIn(at);
    if (!box && Math.hypot(to.x - from.x, to.y - from.y) < slack) return;
    const next = boxBetween(from, to);
    setBox((before) => (before && same(before, next) ? before : next));
  });
  const scrollOn = useEffectEvent((ms: number) => {
    if (!drag.current) return;
    const speed = edgeSpeed(drag.current.at.clientY, { viewport: window.innerHeight, covered });
    if (speed !== 0) window.scrollBy({ top: speed * ms, behavior: 'instant' });
  });
  const end = useEffectEvent(() => {
    drag.current = undefined;
    if (!box) return;
    setBox(undefined);
    swallowNextClick();
  });
  useEffect(() => {
    const onMove = ({ clientX, clientY }: globalThis.PointerEvent) => {
      if (!drag.current) return;
      drag.current.at = { clientX, clientY };
      follow();
    };
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
  const drawn = box !== undefined;
  useEffect(() => {
    if (!drawn) return;
    let last = performance.now();
    const turn = (time: number) => {
      scrollOn(time - last);
      last = time;
      follow();
      frame = requestAnimationFrame(turn);
    };
    let frame = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(frame);
  }, [drawn]);
  return {
    box,
    boxProps: {
      onPointerDown: press,
      // A picture that is dragged out of the page would end it.
      onDragStart: (event: React.DragEvent<HTMLElement>) => event.preventDefault(),
    },
  };
}

/** The press that ends a box on a tile is no click on that tile. */
function swallowNextClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}

const same = (a: Box, b: Box): boolean =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
