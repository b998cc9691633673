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
  /** The wheel was turned at a place in CSS pixels from the middle of that room. */
  readonly onWheel: (factor: number, at: Point, room: number) => void;
  readonly onGesture: (gesture: Gesture, pointer: Pointer) => void;
  /** A pointer let go, or the browser took it for something of its own. */
  readonly onEnd?: () => void;
}

/**
 * Wheel, mouse and fingers on the rooms of pictures, as gestures. Give the handlers to the element that holds the rooms, or
 * is the only one; a room has its number as `data-room`.
 */
export function usePointers(stage: RefObject<HTMLElement | null>, { onWheel, onGesture, onEnd }: Answers) {
  const hands = useRef(noHands);

  const wheel = useEffectEvent((event: WheelEvent) => {
    const room = roomOf(event.target);
    if (!room) return;
    event.preventDefault();
    // A pinch on a touchpad arrives as a wheel with Ctrl, in finer steps.
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.002;
    const most = 0.7;
    const by = Math.max(-most, Math.min(most, -event.deltaY * lines * speed));
    const middle = middleOf(room);
    const at = { x: event.clientX - middle.x, y: event.clientY - middle.y };
    onWheel(Math.exp(by), at, numberOf(room));
  });
  useEffect(() => {
    const element = stage.current;
    const listener = (event: WheelEvent) => wheel(event);
    // React listens passively, and the page would scroll or zoom as well.
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [stage]);

  const tell = (event: PointerEvent, { hands: after, gesture }: ReturnType<typeof move>) => {
    hands.current = after;
    if (gesture) onGesture(gesture, { mouse: event.pointerType === 'mouse', several: after.several });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const room = roomOf(event.target);
      if (event.button !== 0 || !room) return;
      room.setPointerCapture(event.pointerId);
      const place = { room: numberOf(room), middle: middleOf(room) };
      hands.current = down(hands.current, { ...contactOf(event), ...place });
    },
    onPointerMove: (event: PointerEvent) => tell(event, move(hands.current, contactOf(event))),
    onPointerUp: (event: PointerEvent) => {
      tell(event, up(hands.current, contactOf(event)));
      onEnd?.();
    },
    onPointerCancel: (event: PointerEvent) => {
      hands.current = lost(hands.current, event.pointerId);
      onEnd?.();
    },
  };
}

const contactOf = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => ({
  id: pointerId,
  at: { x: clientX, y: clientY },
  time: timeStamp,
});

/** The room that something is in; what is to be pressed there is left alone. */
function roomOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('a, button')) return null;
  return target.closest<HTMLElement>('[data-room]');
}

const numberOf = (room: HTMLElement): number => Number(room.dataset.room);

/** CSS pixels on the screen. */
function middleOf(room: HTMLElement): Point {
  const { left, top, width, height } = room.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
