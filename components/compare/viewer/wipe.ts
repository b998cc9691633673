import type { Point, Size } from '../../picture/zoom';

/** A line through a room that parts two pictures. */
export interface Wipe {
  /** How much of the way across lies before the line. Percent. */
  readonly position: number;
  /**
   * Which way the line wanders as the position grows: 0 is from the left to the right, 90 from the top to the bottom.
   * Degrees.
   */
  readonly angle: number;
}

/** Half the way across a room in that direction: no corner is farther from its middle. */
const halfWay = ({ width, height }: Size, direction: Point): number =>
  (Math.abs(direction.x) * width + Math.abs(direction.y) * height) / 2;

function directionOf(angle: number): Point {
  const turned = (angle * Math.PI) / 180;
  return { x: Math.cos(turned), y: Math.sin(turned) };
}

/** The point of the line that is nearest to the middle of the room, in CSS pixels from its upper left corner. */
export function wipePoint(room: Size, { position, angle }: Wipe): Point {
  const direction = directionOf(angle);
  const by = (position / 50 - 1) * halfWay(room, direction);
  return { x: room.width / 2 + direction.x * by, y: room.height / 2 + direction.y * by };
}

/** The position of a line through that point, in CSS pixels from the upper left corner of the room. */
export function wipeThrough(room: Size, angle: number, { x, y }: Point): number {
  const direction = directionOf(angle);
  const by = (x - room.width / 2) * direction.x + (y - room.height / 2) * direction.y;
  return Math.min(100, Math.max(0, 50 * (1 + by / halfWay(room, direction))));
}

/** What lies before the line and what behind it, as values of `clip-path`. */
export function wipeClips(room: Size, wipe: Wipe): { readonly before: string; readonly behind: string } {
  const direction = directionOf(wipe.angle);
  const point = wipePoint(room, wipe);
  const far = room.width + room.height;
  const along = { x: -direction.y * far, y: direction.x * far };
  const half = (side: 1 | -1) => {
    const away = { x: direction.x * far * side, y: direction.y * far * side };
    const corners = [
      { x: point.x + along.x, y: point.y + along.y },
      { x: point.x - along.x, y: point.y - along.y },
      { x: point.x - along.x + away.x, y: point.y - along.y + away.y },
      { x: point.x + along.x + away.x, y: point.y + along.y + away.y },
    ];
    return `polygon(${corners.map(({ x, y }) => `${round(x)}px ${round(y)}px`).join(', ')})`;
  };
  return { before: half(-1), behind: half(1) };
}

const round = (length: number) => Math.round(length * 100) / 100;
