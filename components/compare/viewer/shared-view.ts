import {
  actualScale,
  centred,
  clamp,
  containScale,
  type Frame,
  isZoomed,
  most,
  type Pinch,
  type Point,
  type View,
  zoomSteps,
} from '../../picture/zoom';

/**
 * How several pictures are looked at together. It names no pixels, so that it means the same part of each, whatever their
 * sizes, and stays when the window changes.
 */
export interface SharedView {
  /** What `factor` multiplies: the scale at which each fits its room, or each one's own pixels on the screen's. */
  readonly by: 'fit' | 'pixels';
  readonly factor: number;
  /** The place in the middle of each room, in parts of the picture: (0, 0) is its upper left corner, (1, 1) the lower right. */
  readonly centre: Point;
}

/** All of every picture. A small one is blown up: the same part of each shall be as large. */
export const allOfIt: SharedView = { by: 'fit', factor: 1, centre: { x: 0.5, y: 0.5 } };

/** The scale a factor of one means. */
const unit = (frame: Frame, by: SharedView['by']): number =>
  by === 'fit' ? containScale(frame) : actualScale(frame);

/** What one of the pictures shows: letterboxed where it is smaller than its room, and as near as it can be at its edges. */
export function viewIn(frame: Frame, { by, factor, centre }: SharedView): View {
  const { width, height } = frame.picture;
  return centred(frame, {
    scale: unit(frame, by) * factor,
    centre: { x: centre.x * width, y: centre.y * height },
  });
}

/** The picture in `frame` moved by so many CSS pixels, and the others by as much of theirs. */
export function movedTogether(
  frames: readonly Frame[],
  frame: Frame,
  shared: SharedView,
  by: Point,
): SharedView {
  const { scale } = viewIn(frame, shared);
  const from = startOf(frame, shared);
  return reachable(frames, {
    ...shared,
    centre: {
      x: from.x - by.x / (frame.picture.width * scale),
      y: from.y - by.y / (frame.picture.height * scale),
    },
  });
}

/** At another factor, with the same pixel of the picture in `frame` under `at`: CSS pixels from the middle of its room. */
export function zoomedTogether(
  frames: readonly Frame[],
  frame: Frame,
  shared: SharedView,
  factor: number,
  at: Point = { x: 0, y: 0 },
): SharedView {
  const allowed = allowedFactor(frame, shared.by, factor);
  const [before, after] = [viewIn(frame, shared).scale, unit(frame, shared.by) * allowed];
  const shift = 1 / before - 1 / after;
  const from = startOf(frame, shared);
  return reachable(frames, {
    ...shared,
    factor: allowed,
    centre: {
      x: from.x + (at.x * shift) / frame.picture.width,
      y: from.y + (at.y * shift) / frame.picture.height,
    },
  });
}

/** The picture in `frame` under two fingers that have moved, and as much of the others. */
export function pinchedTogether(
  frames: readonly Frame[],
  frame: Frame,
  shared: SharedView,
  { factor, from, to }: Pinch,
): SharedView {
  const zoomed = zoomedTogether(frames, frame, shared, shared.factor * factor, from);
  return movedTogether(frames, frame, zoomed, { x: to.x - from.x, y: to.y - from.y });
}

/**
 * In another room: what was zoomed keeps its scale, so that 100 % stays 100 %, and what fitted fits. A picture of another
 * size shows the same part as the one before.
 */
export function inRoom(before: Frame, after: Frame, shared: SharedView): SharedView {
  const { picture } = before;
  const same = picture.width === after.picture.width && picture.height === after.picture.height;
  if (!same || shared.by === 'pixels' || Math.abs(shared.factor - 1) < 0.001) return shared;
  return { ...shared, factor: (shared.factor * containScale(before)) / containScale(after) };
}

/** The factor at which the picture in `frame` has 100 %: one of its pixels per device pixel. */
export const actualFactor = (frame: Frame, by: SharedView['by']): number =>
  actualScale(frame) / unit(frame, by);

/** Where a double click leads from all of it: to 100 % of the picture in `frame`, or to twice the size where it has that. */
export function closeFactor(frame: Frame): number {
  const actual = actualFactor(frame, 'fit');
  return actual > 1.02 ? actual : 2;
}

/** The next step in or out for the picture in `frame`; the scale that fits is a step too. */
export function steppedFactor(frame: Frame, shared: SharedView, direction: 1 | -1): number {
  const one = unit(frame, shared.by);
  const steps = [...zoomSteps.map((step) => step / frame.density), containScale(frame)]
    .map((scale) => scale / one)
    .sort((a, b) => a - b);
  const next =
    direction > 0
      ? steps.find((step) => step > shared.factor * 1.02)
      : steps.findLast((step) => step < shared.factor * 0.98);
  return allowedFactor(frame, shared.by, next ?? shared.factor);
}

/** Whether some of any picture is out of its room, so that there is somewhere to move. */
export const isAnyZoomed = (frames: readonly Frame[], shared: SharedView): boolean =>
  frames.some((frame) => isZoomed(frame, viewIn(frame, shared)));

/** Neither smaller than needed to see all of it and its pixels, nor closer than the eye has any use for. */
function allowedFactor(frame: Frame, by: SharedView['by'], factor: number): number {
  const one = unit(frame, by);
  const [fit, actual] = [containScale(frame) / one, actualScale(frame) / one];
  return clamp(factor, Math.min(fit, actual), Math.max(fit, actual * most));
}

/**
 * Where a movement of this picture begins. Along a side that is all to be seen the others may be anywhere and stay there;
 * along the other the picture begins to move at once, even if the others go farther.
 */
function startOf(frame: Frame, shared: SharedView): Point {
  const { centre, scale } = viewIn(frame, shared);
  const { picture, room } = frame;
  return {
    x: picture.width * scale > room.width ? centre.x / picture.width : shared.centre.x,
    y: picture.height * scale > room.height ? centre.y / picture.height : shared.centre.y,
  };
}

/** No farther than the picture that goes farthest, so that nothing has to be moved back before something moves. */
function reachable(frames: readonly Frame[], shared: SharedView): SharedView {
  const reach = (length: 'width' | 'height') =>
    Math.max(
      0,
      ...frames.map((frame) => {
        const shown = frame.room[length] / (unit(frame, shared.by) * shared.factor * frame.picture[length]);
        return 0.5 - Math.min(shown, 1) / 2;
      }),
    );
  const [x, y] = [reach('width'), reach('height')];
  return {
    ...shared,
    centre: {
      x: clamp(shared.centre.x, 0.5 - x, 0.5 + x),
      y: clamp(shared.centre.y, 0.5 - y, 0.5 + y),
    },
  };
}
