/** Lengths in CSS pixels, or in pixels of the picture where it says so. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A picture in a room: what looking closely depends on. */
export interface Frame {
  /** Pixels of the picture. */
  readonly picture: Size;
  /** CSS pixels. */
  readonly room: Size;
  /** Device pixels per CSS pixel. */
  readonly density: number;
}

/**
 * How a picture is looked at. It does not depend on the room, so the same part of the picture stays in the middle when the
 * window changes, and two pictures of one size can be looked at alike.
 */
export interface View {
  /** CSS pixels per pixel of the picture. */
  readonly scale: number;
  /** The pixel of the picture in the middle of the room. */
  readonly centre: Point;
}

/** Two fingers have moved: what was between them at `from` is at `to` now, and so many times as large. */
export interface Pinch {
  readonly factor: number;
  /** CSS pixels from the middle of the room. */
  readonly from: Point;
  readonly to: Point;
}

/** Device pixels per pixel of the picture, at most. */
export const most = 32;
/** What + and − step through, in device pixels per pixel of the picture. */
export const zoomSteps = [
  0.02,
  0.03,
  0.05,
  0.07,
  0.1,
  0.15,
  0.2,
  0.25,
  0.33,
  0.5,
  0.67,
  1,
  1.5,
  2,
  3,
  4,
  6,
  8,
  12,
  16,
  24,
  most,
];

/** One pixel of the picture per device pixel: 100 %. */
export const actualScale = ({ density }: Frame): number => 1 / density;

/** As large as the room allows, a small picture blown up. */
export const containScale = ({ picture, room }: Frame): number =>
  Math.min(room.width / picture.width, room.height / picture.height);

/** As large as the room allows, without blowing up a small picture. */
export function fitScale(frame: Frame): number {
  return Math.max(Math.min(containScale(frame), Math.max(1, 1 / frame.density)), Number.MIN_VALUE);
}

const smallest = (frame: Frame) => Math.min(fitScale(frame), actualScale(frame));
const largest = (frame: Frame) => Math.max(fitScale(frame), most / frame.density);

/** All of the picture, in the middle. */
export function fitted(frame: Frame): View {
  return { scale: fitScale(frame), centre: { x: frame.picture.width / 2, y: frame.picture.height / 2 } };
}

/** The nearest view that is allowed: neither too far nor too close, and no room left empty that the picture could fill. */
export function within(frame: Frame, { scale, centre }: View): View {
  return centred(frame, { scale: clamp(scale, smallest(frame), largest(frame)), centre });
}

/** At that scale, the nearest that leaves no room empty that the picture could fill. */
export function centred({ picture, room }: Frame, { scale, centre }: View): View {
  return {
    scale,
    centre: {
      x: middle(centre.x, picture.width, room.width / scale),
      y: middle(centre.y, picture.height, room.height / scale),
    },
  };
}

/** At another scale, with the same pixel under `at`: CSS pixels from the middle of the room. */
export function scaledTo(frame: Frame, view: View, scale: number, at: Point = { x: 0, y: 0 }): View {
  const allowed = clamp(scale, smallest(frame), largest(frame));
  const shift = 1 / view.scale - 1 / allowed;
  return within(frame, {
    scale: allowed,
    centre: { x: view.centre.x + at.x * shift, y: view.centre.y + at.y * shift },
  });
}

/** The picture moved by so many CSS pixels. */
export function moved(frame: Frame, view: View, by: Point): View {
  return within(frame, {
    scale: view.scale,
    centre: { x: view.centre.x - by.x / view.scale, y: view.centre.y - by.y / view.scale },
  });
}

/** The picture under two fingers that have moved. */
export function pinched(frame: Frame, view: View, { factor, from, to }: Pinch): View {
  const scaled = scaledTo(frame, view, view.scale * factor, from);
  return moved(frame, scaled, { x: to.x - from.x, y: to.y - from.y });
}

/** The next step in or out that is seen to be one; the scale that fits is a step too. */
export function steppedScale(frame: Frame, scale: number, direction: 1 | -1): number {
  const all = [...zoomSteps.map((step) => step / frame.density), fitScale(frame)].sort((a, b) => a - b);
  const next =
    direction > 0 ? all.find((step) => step > scale * 1.02) : all.findLast((step) => step < scale * 0.98);
  return clamp(next ?? scale, smallest(frame), largest(frame));
}

/** Where a double click leads: to the pixels, or back to all of the picture; to 200 % where it fits at 100 % already. */
export function toggledScale(frame: Frame, scale: number): number {
  const fit = fitScale(frame);
  const close =
    fit > actualScale(frame) * 0.98
      ? (2 * Math.max(fit * frame.density, 1)) / frame.density
      : actualScale(frame);
  return scale > fit * 1.02 ? fit : close;
}

/** Whether some of the picture is out of the room, so that there is somewhere to move. */
export function isZoomed({ picture, room }: Frame, { scale }: View): boolean {
  return picture.width * scale > room.width + 0.5 || picture.height * scale > room.height + 0.5;
}

/** From 100 % on, where pixels of the picture are to be seen as they are. */
export const isFiner = (frame: Frame, scale: number): boolean => scale >= actualScale(frame) * 0.999;

/** 100 is one pixel of the picture per device pixel. */
export const percentOf = ({ density }: Frame, scale: number): number => scale * density * 100;

/**
 * Where the picture's upper left corner is, in CSS pixels from the room's; on a whole device pixel, so that pixels of the
 * picture and of the screen meet at 100 %.
 */
export function cornerOf({ room, density }: Frame, { scale, centre }: View): Point {
  const whole = (length: number) => Math.round(length * density) / density;
  return { x: whole(room.width / 2 - centre.x * scale), y: whole(room.height / 2 - centre.y * scale) };
}

export const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** `shown` of `length` pixels fit into the room; what is smaller than the room stands in its middle. */
function middle(wanted: number, length: number, shown: number): number {
  return shown >= length ? length / 2 : clamp(wanted, shown / 2, length - shown / 2);
}
