import type { Point } from './zoom';

/** What fingers or a mouse have just done. Points are in CSS pixels from the middle of the room. */
export type Gesture =
  | { readonly kind: 'drag'; readonly by: Point; readonly total: Point }
  | {
      readonly kind: 'pinch';
      readonly from: readonly [Point, Point];
      readonly to: readonly [Point, Point];
    }
  /** One finger let go, having gone this far since it came down, alone all the time. `speed` in CSS pixels per ms. */
  | { readonly kind: 'drop'; readonly total: Point; readonly speed: number }
  | { readonly kind: 'tap'; readonly at: Point; readonly again: boolean };

interface Touch {
  readonly id: number;
  readonly start: Point;
  readonly since: number;
  readonly at: Point;
}

/** What is down, and the last tap. */
export interface Hands {
  readonly touches: readonly Touch[];
  /** Until all are up: two were down together, so no single one counts. */
  readonly several: boolean;
  readonly tapped: { readonly at: Point; readonly time: number } | undefined;
}
export const noHands: Hands = { touches: [], several: false, tapped: undefined };

interface Contact {
  readonly id: number;
  readonly at: Point;
  /** Milliseconds. */
  readonly time: number;
}

/** Farther than this is no tap; taps farther apart or longer after each other are two. */
const slop = 8;
const againSlop = 40;
const againMs = 320;
const tapMs = 500;

export function down(hands: Hands, { id, at, time }: Contact): Hands {
  // A third finger is not looked at.
  if (hands.touches.length >= 2) return hands;
  const touches = [...hands.touches.filter((touch) => touch.id !== id), { id, start: at, since: time, at }];
  return { ...hands, touches, several: hands.several || touches.length > 1 };
}

export function move(hands: Hands, { id, at }: Contact): { hands: Hands; gesture: Gesture | undefined } {
  const touch = hands.touches.find((one) => one.id === id);
  if (!touch) return { hands, gesture: undefined };
  const after = {
    ...hands,
    touches: hands.touches.map((one) => (one.id === id ? { ...one, at } : one)),
  };
  const [first, second] = hands.touches;
  const [newFirst, newSecond] = after.touches;
  if (first && second && newFirst && newSecond) {
    return {
      hands: after,
      gesture: { kind: 'pinch', from: [first.at, second.at], to: [newFirst.at, newSecond.at] },
    };
  }
  const total = minus(at, touch.start);
  return { hands: after, gesture: { kind: 'drag', by: minus(at, touch.at), total } };
}

export function up(hands: Hands, { id, at, time }: Contact): { hands: Hands; gesture: Gesture | undefined } {
  const touch = hands.touches.find((one) => one.id === id);
  if (!touch) return { hands, gesture: undefined };
  const touches = hands.touches.filter((one) => one.id !== id);
  const rest: Hands = { touches, several: hands.several && touches.length > 0, tapped: undefined };
  if (hands.several) return { hands: rest, gesture: undefined };
  const total = minus(at, touch.start);
  const length = Math.hypot(total.x, total.y);
  const ms = Math.max(1, time - touch.since);
  if (length > slop || ms > tapMs)
    return { hands: rest, gesture: { kind: 'drop', total, speed: length / ms } };
  const { tapped } = hands;
  const again = tapped !== undefined && time - tapped.time < againMs && distance(tapped.at, at) < againSlop;
  // A third tap begins anew.
  return {
    hands: { ...rest, tapped: again ? undefined : { at, time } },
    gesture: { kind: 'tap', at, again },
  };
}

/** The browser took the finger for something of its own. */
export function lost(hands: Hands, id: number): Hands {
  const touches = hands.touches.filter((one) => one.id !== id);
  return { touches, several: touches.length > 0, tapped: undefined };
}

/** Whether a finger that let go meant another picture: far or fast, and rather sideways. */
export function swiped(total: Point, speed: number, width: number): 'previous' | 'next' | undefined {
  const sideways = Math.abs(total.x) > 2 * Math.abs(total.y);
  const meant = Math.abs(total.x) > width / 4 || (speed > 0.4 && Math.abs(total.x) > 24);
  if (!sideways || !meant) return undefined;
  return total.x > 0 ? 'previous' : 'next';
}

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
