import { type ListLayout, placesWithin, sectionsWithin } from './list-layout';

/** Pixels from the top and the left edge of the list. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ids of the generations whose tiles a box touches, drawn or not. */
export function idsInBox(layout: ListLayout, heading: number, box: Box): readonly string[] {
  return sectionsWithin(layout, box.top, box.bottom).flatMap(({ top, tiles, places }) => {
    if (!tiles || !places) return [];
    const above = top + heading;
    const [start, end] = placesWithin(places, box.top - above, box.bottom - above);
    return tiles.items.slice(start, end).flatMap((item, index) => {
      const place = places[start + index];
      const touched = place && place.left < box.right && place.left + place.width > box.left;
      return touched && item.kind === 'tile' ? [item.key] : [];
    });
  });
}
