import { idsOf } from '../gallery-item';
import { type ListLayout, placesWithin, sectionsWithin } from './list-layout';

/** Pixels from the top and the left edge of the list. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box between two corners. */
export const boxBetween = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** The ids of the generations whose tiles a box touches, drawn or not. */
export function idsInBox(layout: ListLayout, heading: number, box: Box): readonly string[] {
  return sectionsWithin(layout, box.top, box.bottom).flatMap(({ top, tiles, places }) => {
    if (!tiles || !places) return [];
    const above = top + heading;
    const [start, end] = placesWithin(places, box.top - above, box.bottom - above);
    return tiles.items.slice(start, end).flatMap((item, index) => {
      const place = places[start + index];
      const touched = place && place.left < box.right && place.left + place.width > box.left;
      return touched ? idsOf(item) : [];
    });
  });
}

/** How close to the window's edge the pointer scrolls the page, and the fastest it does. Pixels, and per millisecond. */
const edge = 64;
const fastest = 1.8;

/**
 * How fast a pointer at height `y` of the window scrolls the page, the faster the nearer to the edge or beyond it.
 * `covered` is how much of the window's top is covered. Pixels per millisecond, negative upwards.
 */
export function edgeSpeed(y: number, { viewport, covered }: { viewport: number; covered: number }): number {
  const depth = Math.max(0, y - (viewport - edge)) - Math.max(0, covered + edge - y);
  return Math.max(-1, Math.min(1, depth / edge)) * fastest;
}
