import { type RefObject, useState } from 'react';
import { useRoom } from '../../picture/use-room';
import {
  actualScale,
  type Frame,
  fitScale,
  fitted,
  isZoomed,
  moved,
  type Pinch,
  type Point,
  percentOf,
  pinched,
  type Size,
  scaledTo,
  steppedScale,
  toggledScale,
  type View,
  within,
} from '../../picture/zoom';

export interface Zoom {
  /** Undefined until the room has been measured. */
  readonly frame: Frame | undefined;
  readonly view: View | undefined;
  readonly zoomed: boolean;
  /** 100 is one pixel of the picture per device pixel. */
  readonly percent: number | undefined;
  /** The last change was a leap that may be shown as a movement. */
  readonly leapt: boolean;
  fit(): void;
  actual(): void;
  step(direction: 1 | -1): void;
  /** Between all of the picture and its pixels; `at` is in CSS pixels from the middle of the room. */
  toggle(at?: Point): void;
  by(factor: number, at: Point): void;
  move(by: Point): void;
  pinch(pinch: Pinch): void;
}

/**
 * How the picture of that key is looked at; another begins anew. As long as nobody zooms, it fits into the room, also when
 * that changes.
 */
export function useZoom(room: RefObject<HTMLElement | null>, key: string, picture: Size): Zoom {
  const measured = useRoom(room);
  const [last, setLast] = useState<Looked>(() => resting(key));
  const looked = last.key === key ? last : resting(key);
  const frame = measured && { picture, ...measured };
  const view = frame && (looked.view ? within(frame, looked.view) : fitted(frame));

  const change = (leapt: boolean, next: (frame: Frame, view: View) => View) => {
    if (!frame) return;
    setLast((kept) => {
      const before = kept.key === key ? kept : resting(key);
      const after = next(frame, before.view ? within(frame, before.view) : fitted(frame));
      // What fits goes on fitting when the window changes.
      const fits = Math.abs(after.scale / fitScale(frame) - 1) < 0.001;
      return { key, view: fits ? undefined : after, leapt };
    });
  };
  return {
    frame,
    view,
    zoomed: frame !== undefined && view !== undefined && isZoomed(frame, view),
    percent: frame && view && percentOf(frame, view.scale),
    leapt: looked.leapt,
    fit: () => setLast({ key, view: undefined, leapt: true }),
    actual: () => change(true, (at, now) => scaledTo(at, now, actualScale(at))),
    step: (direction) => change(true, (at, now) => scaledTo(at, now, steppedScale(at, now.scale, direction))),
    toggle: (at) => change(true, (here, now) => scaledTo(here, now, toggledScale(here, now.scale), at)),
    by: (factor, at) => change(false, (here, now) => scaledTo(here, now, now.scale * factor, at)),
    move: (by) => change(false, (here, now) => moved(here, now, by)),
    pinch: (pinch) => change(false, (here, now) => pinched(here, now, pinch)),
  };
}

interface Looked {
  readonly key: string;
  /** Undefined: all of it. */
  readonly view: View | undefined;
  readonly leapt: boolean;
}
const resting = (key: string): Looked => ({ key, view: undefined, leapt: false });
