import { type PointerEvent, type RefObject, useLayoutEffect } from 'react';
import type { Size } from '../../picture/zoom';
import type { Adjustments } from './adjustments';
import { wipeClips, wipePoint, wipeThrough } from './wipe';

/** Parts a stack at the line, and moves the line with a pointer on it. Give the handlers to the line. */
export function useWipe(
  stack: RefObject<HTMLElement | null>,
  room: Size | undefined,
  { wipe, angle }: Adjustments,
) {
  useLayoutEffect(() => {
    const element = stack.current;
    if (!element || !room) return;
    const paint = () => {
      const line = { position: wipe.get(), angle: angle.get() };
      const { before, behind } = wipeClips(room, line);
      const { x, y } = wipePoint(room, line);
      element.style.setProperty('--before', before);
      element.style.setProperty('--behind', behind);
      element.style.setProperty('--wipe-x', `${x}px`);
      element.style.setProperty('--wipe-y', `${y}px`);
      element.style.setProperty('--wipe-angle', `${line.angle}deg`);
    };
    paint();
    const leave = [wipe.subscribe(paint), angle.subscribe(paint)];
    return () => {
      for (const end of leave) end();
    };
  }, [stack, room, wipe, angle]);

  const follow = (event: PointerEvent) => {
    const box = stack.current?.getBoundingClientRect();
    if (!box || !room) return;
    wipe.set(wipeThrough(room, angle.get(), { x: event.clientX - box.left, y: event.clientY - box.top }));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.stopPropagation();
      follow(event);
    },
  };
}
