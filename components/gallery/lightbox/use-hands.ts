import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { down, lost, move, noHands, swiped, up } from './gestures';
import type { Zoom } from './use-zoom';
import type { Point } from './zoom';

/**
 * Pointer and wheel on the room of a picture: dragging moves what is zoomed, two fingers pinch, the wheel zooms at the
 * pointer, two taps go to the pixels; a finger on a picture that fits swipes to the next. `shift` is how far such a finger
 * has drawn the picture aside.
 */
export function useHands(
  room: RefObject<HTMLElement | null>,
  zoom: Zoom,
  onSwipe: (to: 'previous' | 'next') => void,
) {
  const hands = useRef(noHands);
  const [shift, setShift] = useState(0);

  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    // A pinch on a touchpad arrives as a wheel with Ctrl, in finer steps.
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.002;
    const most = 0.7;
    const by = Math.max(-most, Math.min(most, -event.deltaY * lines * speed));
    zoom.by(Math.exp(by), placeIn(room.current, event));
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
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    hands.current = down(hands.current, contact(event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const { hands: after, gesture } = move(hands.current, contact(event));
    hands.current = after;
    if (gesture?.kind === 'pinch') {
      setShift(0);
      zoom.pinch(gesture.from, gesture.to);
    }
    if (gesture?.kind !== 'drag') return;
    if (zoom.zoomed) zoom.move(gesture.by);
    else if (event.pointerType !== 'mouse' && !after.several) setShift(gesture.total.x);
  };
  const onPointerUp = (event: PointerEvent) => {
    const { hands: after, gesture } = up(hands.current, contact(event));
    hands.current = after;
    setShift(0);
    if (gesture?.kind === 'tap' && gesture.again) zoom.toggle(gesture.at);
    if (gesture?.kind !== 'drop' || zoom.zoomed || event.pointerType === 'mouse') return;
    const to = swiped(gesture.total, gesture.speed, room.current?.clientWidth ?? Number.POSITIVE_INFINITY);
    if (to) onSwipe(to);
  };
  const onPointerCancel = (event: PointerEvent) => {
    hands.current = lost(hands.current, event.pointerId);
    setShift(0);
  };
  return { shift, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
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
