'use client';

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { down, type Gesture, lost, move, noHands, up } from './gestures';
import type { Point } from './zoom';

/** How a gesture is made. */
export interface Pointer {
  readonly mouse: boolean;
  /** Until all fingers are up: two were down together. */
  readonly several: boolean;
}

interface Answers {
  /** The wheel was turned at a place in CSS pixels from the middle of the room. */
  readonly onWheel: (factor: number, at: Point) => void;
  readonly onGesture: (gesture: Gesture, pointer: Pointer) => void;
  /** A pointer let go, or the browser took it for something of its own. */
  readonly onEnd?: () => void;
}

/** Wheel, mouse and fingers on the room of a picture, as gestures. Give the handlers to the room. */
export function usePointers(room: RefObject<HTMLElement | null>, { onWheel, onGesture, onEnd }: Answers) {
  const hands = useRef(noHands);

  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    // A pinch on a touchpad arrives as a wheel with Ctrl, in finer steps.
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.002;
    const most = 0.7;
    const by = Math.max(-most, Math.min(most, -event.deltaY * lines * speed));
    onWheel(Math.exp(by), placeIn(room.current, event));
  });
  useEffect(() => {
    const element = room.current;
    const listener = (event: WheelEvent) => wheel(event);
    // React listens passively, and the page would scroll or zoom as well.
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [room]);

  const contact = (event: PointerEvent) => ({
    id: event.pointerId,
    at: placeIn(room.current, event),
    time: event.timeStamp,
  });
  const tell = (event: PointerEvent, { hands: after, gesture }: ReturnType<typeof move>) => {
    hands.current = after;
    if (gesture) onGesture(gesture, { mouse: event.pointerType === 'mouse', several: after.several });
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hands.current = down(hands.current, contact(event));
    },
    onPointerMove: (event: PointerEvent) => tell(event, move(hands.current, contact(event))),
    onPointerUp: (event: PointerEvent) => {
      tell(event, up(hands.current, contact(event)));
      onEnd?.();
    },
    onPointerCancel: (event: PointerEvent) => {
      hands.current = lost(hands.current, event.pointerId);
      onEnd?.();
    },
  };
}

/** CSS pixels from the middle of the room. */
function placeIn(room: HTMLElement | null, event: { clientX: number; clientY: number }): Point {
  const box = room?.getBoundingClientRect();
  if (!box) return { x: 0, y: 0 };
  return {
    x: event.clientX - box.left - box.width / 2,
    y: event.clientY - box.top - box.height / 2,
  };
}
