import { type RefObject, useState } from 'react';
import { swiped } from '../../picture/gestures';
import { usePointers } from '../../picture/use-pointers';
import type { Zoom } from './use-zoom';

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
  const [shift, setShift] = useState(0);
  const handlers = usePointers(room, {
    onWheel: zoom.by,
    onGesture: (gesture, { mouse, several }) => {
      switch (gesture.kind) {
        case 'pinch':
          setShift(0);
          return zoom.pinch(gesture);
        case 'drag':
          if (zoom.zoomed) zoom.move(gesture.by);
          else if (!mouse && !several) setShift(gesture.total.x);
          return;
        case 'tap':
          return gesture.again ? zoom.toggle(gesture.at) : undefined;
        case 'drop': {
          if (zoom.zoomed || mouse) return;
          const width = room.current?.clientWidth ?? Number.POSITIVE_INFINITY;
          const to = swiped(gesture.total, gesture.speed, width);
          return to && onSwipe(to);
        }
      }
    },
    onEnd: () => setShift(0),
  });
  return { shift, handlers };
}
