import type { Pinch, Point } from './zoom';

/**
 * What fingers or a mouse have just done in a room: the one that the first of them came down in. Places are in CSS pixels
 * from the middle of the room; two fingers may be in two rooms, and each has its place in its own.
 */
export type Gesture = { readonly room: number } & (
  | { readonly kind: 'drag'; readonly by: Point; readonly total: Point }
  | ({ readonly kind: 'pinch' } & Pinch)
  /** One finger let go, having gone this far since it came down, alone all the time. `speed` in CSS pixels per ms. */
  | { readonly kind: 'drop'; readonly total: Point; readonly speed: number }
  | { readonly kind: 'tap'; readonly at: Point; readonly again: boolean }
);

interface Touch {
  readonly id: number;
  readonly room: number;
  /** Of the room, in CSS pixels on the screen, as are the others. */
  readonly middle: Point;
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
  /** CSS pixels on the screen. */
  readonly at: Point;
  /** Milliseconds. */
  readonly time: number;
}

/** Farther than this is no tap; taps farther apart or longer after each other are two. */
const slop = 8;
const againSlop = 40;
const againMs = 320;
const tapMs = 500;

export function down(
  hands: Hands,
  { id, at, time, room, middle }: Contact & Pick<Touch, 'room' | 'middle'>,
): Hands {
  // A third finger is not looked at.
  if (hands.touches.length >= 2) return hands;
  const touch = { id, room, middle, start: at, since: time, at };
  const touches = [...hands.touches.filter((one) => one.id !== id), touch];
  return { ...hands, touches, several: hands.several || touches.length > 1 };
}

interface Told {
  readonly hands: Hands;
  readonly gesture: Gesture | undefined;
}

export function move(hands: Hands, { id, at }: Contact): Told {
  const touch = hands.touches.find((one) => one.id === id);
  if (!touch) return { hands, gesture: undefined };
  const after = {
    ...hands,
    touches: hands.touches.map((one) => (one.id === id ? { ...one, at } : one)),
  };
  const [first, second] = hands.touches;
  const [newFirst, newSecond] = after.touches;
  if (first && second && newFirst && newSecond) {
    const factor = apart(newFirst, newSecond) / apart(first, second);
    const [from, to] = [between(first, second), between(newFirst, newSecond)];
    return { hands: after, gesture: { kind: 'pinch', room: first.room, factor, from, to } };
  }
  const { room } = touch;
  const total = minus(at, touch.start);
  return { hands: after, gesture: { kind: 'drag', room, by: minus(at, touch.at), total } };
}

export function up(hands: Hands, { id, at, time }: Contact): Told {
  const touch = hands.touches.find((one) => one.id === id);
  if (!touch) return { hands, gesture: undefined };
  const touches = hands.touches.filter((one) => one.id !== id);
  const rest: Hands = { touches, several: hands.several && touches.length > 0, tapped: undefined };
  if (hands.several) return { hands: rest, gesture: undefined };
  const { room } = touch;
  const total = minus(at, touch.start);
  const length = Math.hypot(total.x, total.y);
  const ms = Math.max(1, time - touch.since);
  if (length > slop || ms > tapMs)
    return { hands: rest, gesture: { kind: 'drop', room, total, speed: length / ms } };
  const { tapped } = hands;
  const again = tapped !== undefined && time - tapped.time < againMs && distance(tapped.at, at) < againSlop;
  // A third tap begins anew.
  return {
    hands: { ...rest, tapped: again ? undefined : { at, time } },
    gesture: { kind: 'tap', room, at: minus(at, touch.middle), again },
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

/** Fingers on one spot are no division by nothing. */
const apart = (one: Touch, other: Touch) => Math.max(1, distance(one.at, other.at));

function between(one: Touch, other: Touch): Point {
  const [a, b] = [minus(one.at, one.middle), minus(other.at, other.middle)];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
