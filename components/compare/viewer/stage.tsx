import { type ReactNode, useRef } from 'react';
import { type Pointer, usePointers } from '../../picture/use-pointers';
import { useTogether } from './use-together';

/**
 * What holds the rooms: wheel, mouse and fingers on any of them change the view that all share, also two fingers in two of
 * them.
 */
export function Stage({
  onTap,
  closer = true,
  children,
}: {
  onTap: (pointer: Pointer, room: number) => void;
  /** A second tap goes closer. */
  closer?: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const together = useTogether();
  const handlers = usePointers(ref, {
    onWheel: together.by,
    onGesture: (gesture, pointer) => {
      switch (gesture.kind) {
        case 'drag':
          return together.move(gesture.by, gesture.room);
        case 'pinch':
          return together.pinch(gesture, gesture.room);
        case 'tap':
          if (!gesture.again) onTap(pointer, gesture.room);
          else if (closer) together.toggle(gesture.at, gesture.room);
          return;
        case 'drop':
          return;
      }
    },
  });
  return (
    <div ref={ref} {...handlers} className="min-h-0 flex-1">
      {children}
    </div>
  );
}
