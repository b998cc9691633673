import { type Frame, type Pinch, type Point, percentOf } from '../../picture/zoom';
import {
  actualFactor,
  allOfIt,
  closeFactor,
  inRoom,
  isAnyZoomed,
  movedTogether,
  pinchedTogether,
  type SharedView,
  steppedFactor,
  viewIn,
  zoomedTogether,
} from './shared-view';

/**
 * The view that the pictures on the screen share. It changes with every movement of a pointer, so nobody is rendered anew:
 * whoever shows something of it subscribes. A number is a picture's place on the screen, from 0; what has no place of its
 * own (a key, a button) acts on the first.
 */
export interface Together {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => SharedView;
  /** Tells what a picture is shown in; undefined when it goes. */
  readonly place: (index: number, frame: Frame | undefined) => void;
  /** Of the first picture: 100 is one pixel per device pixel. */
  readonly percent: () => number | undefined;
  /** There is somewhere to move. */
  readonly isZoomed: () => boolean;
  readonly fit: () => void;
  /** The first picture at 100 %, the same part of the others. */
  readonly actual: () => void;
  /** Every picture at 100 %. */
  readonly pixels: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly toggle: (at?: Point, index?: number) => void;
  readonly by: (factor: number, at: Point, index: number) => void;
  readonly move: (by: Point, index: number) => void;
  /** By parts of the room. */
  readonly shift: (by: Point) => void;
  readonly pinch: (pinch: Pinch, index: number) => void;
}

export function createTogether(): Together {
  const listeners = new Set<() => void>();
  const placed = new Map<number, Frame>();
  let shared = allOfIt;
  /** What the first picture stood in last, also while there is none between two views. */
  let kept: Frame | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const first = () => placed.get(0);
  const change = (
    index: number | undefined,
    next: (frame: Frame, frames: readonly Frame[]) => SharedView,
  ): void => {
    const frame = index === undefined ? first() : placed.get(index);
    if (!frame) return;
    shared = next(frame, [...placed.values()]);
    tell();
  };
  const zoomTo = (factor: (frame: Frame) => number, at?: Point, index?: number) =>
    change(index, (frame, frames) => zoomedTogether(frames, frame, shared, factor(frame), at));
  const set = (next: SharedView) => {
    shared = next;
    tell();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => shared,
    place: (index, frame) => {
      if (frame) placed.set(index, frame);
      else placed.delete(index);
      if (frame && index === 0) {
        shared = kept ? inRoom(kept, frame, shared) : shared;
        kept = frame;
      }
      tell();
    },
    percent: () => {
      const frame = first();
      return frame && percentOf(frame, viewIn(frame, shared).scale);
    },
    isZoomed: () => isAnyZoomed([...placed.values()], shared),
    fit: () => set(allOfIt),
    actual: () => {
      shared = { ...shared, by: 'fit' };
      zoomTo((frame) => actualFactor(frame, 'fit'));
    },
    pixels: () => set({ ...shared, by: 'pixels', factor: 1 }),
    step: (direction) => zoomTo((frame) => steppedFactor(frame, shared, direction)),
    toggle: (at, index) => {
      const close = shared.by === 'pixels' || shared.factor > 1.02;
      if (close) set(allOfIt);
      else zoomTo(closeFactor, at, index);
    },
    by: (factor, at, index) => zoomTo(() => shared.factor * factor, at, index),
    move: (by, index) => change(index, (frame, frames) => movedTogether(frames, frame, shared, by)),
    shift: (by) =>
      change(undefined, (frame, frames) => {
        const { width, height } = frame.room;
        return movedTogether(frames, frame, shared, { x: by.x * width, y: by.y * height });
      }),
    pinch: (pinch, index) => change(index, (frame, frames) => pinchedTogether(frames, frame, shared, pinch)),
  };
}
