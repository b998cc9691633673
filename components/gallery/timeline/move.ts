import type { ListLayout, PlacedSection, Spot } from './list-layout';
import type { Place } from './rows';

export const moveKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
] as const;
export type MoveKey = (typeof moveKeys)[number];

/**
 * Which tile a key moves to, by how the tiles stand in the whole list, drawn or not. The same one at an edge. A page is
 * `page` pixels.
 */
export function moveSpot(layout: ListLayout, spot: Spot, key: MoveKey, page: number): Spot {
  const { sections } = layout;
  const from = sections[spot.section];
  const place = from?.places?.[spot.index];
  if (!from || !place) return spot;
  const step = (to: number): Spot => {
    if (to >= 0 && to < (from.places?.length ?? 0)) return { section: spot.section, index: to };
    if (to < 0 && spot.section > 0)
      return { section: spot.section - 1, index: lastOf(sections[spot.section - 1]) };
    if (to > 0 && spot.section < sections.length - 1) return { section: spot.section + 1, index: 0 };
    return spot;
  };
  switch (key) {
    case 'Home':
      return { section: 0, index: 0 };
    case 'End':
      return { section: sections.length - 1, index: lastOf(sections.at(-1)) };
    case 'ArrowLeft':
      return step(spot.index - 1);
    case 'ArrowRight':
      return step(spot.index + 1);
    case 'ArrowUp':
      return inRow(sections, spot, place, place.top - 1);
    case 'ArrowDown':
      return inRow(sections, spot, place, place.top + place.height + 1);
    case 'PageUp':
      return inRow(sections, spot, place, place.top + place.height / 2 - page);
    case 'PageDown':
      return inRow(sections, spot, place, place.top + place.height / 2 + page);
  }
}

const lastOf = (section: PlacedSection | undefined): number =>
  section?.places ? section.places.length - 1 : Number.POSITIVE_INFINITY;

/** The tile nearest below or above `place` at height `y`, measured from the rows of the spot's section. */
function inRow(sections: readonly PlacedSection[], spot: Spot, place: Place, y: number): Spot {
  const from = sections[spot.section];
  if (!from) return spot;
  const middle = place.left + place.width / 2;
  const rowsEnd = (section: PlacedSection) => section.places?.at(-1)?.top ?? 0;
  if (y >= 0 && y <= rowsEnd(from) + place.height) {
    const index = nearestAt(from.places ?? [], y, middle, y < place.top ? -1 : 1);
    if (index !== undefined) return { section: spot.section, index };
  }
  // Another section: the one that holds this position of the list, at least the next.
  const down = y > place.top;
  const position = from.top + y;
  let section = spot.section + (down ? 1 : -1);
  for (;;) {
    const candidate = sections[section];
    if (!candidate) break;
    const beyond = down ? candidate.top + candidate.height < position : candidate.top > position;
    if (!beyond || !sections[section + (down ? 1 : -1)]) break;
    section += down ? 1 : -1;
  }
  const to = sections[section];
  if (!to) return edge(from, spot, down);
  if (!to.places) {
    const part = Math.max(0, Math.min(1, (position - to.top) / to.height));
    return { section, index: Math.round(part * (to.section.count - 1)) };
  }
  const within = Math.max(0, Math.min(position - to.top, rowsEnd(to)));
  return { section, index: nearestAt(to.places, within, middle, down ? 1 : -1) ?? 0 };
}

/** At the end of the list a page leads to its last row, an arrow nowhere. */
function edge(section: PlacedSection, spot: Spot, down: boolean): Spot {
  const places = section.places ?? [];
  const here = places[spot.index];
  const last = places[down ? places.length - 1 : 0];
  if (!here || !last || Math.abs(here.top - last.top) < 1) return spot;
  const middle = here.left + here.width / 2;
  return { section: spot.section, index: nearestAt(places, last.top, middle, down ? -1 : 1) ?? spot.index };
}

/** The tile of the row at height `y`, or the next one in that direction, whose middle is nearest. */
function nearestAt(places: readonly Place[], y: number, middle: number, step: 1 | -1): number | undefined {
  const rows = places.filter((place) => (step > 0 ? place.top + place.height > y : place.top <= y));
  const row = step > 0 ? rows[0]?.top : rows.at(-1)?.top;
  if (row === undefined) return undefined;
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    if (Math.abs(place.top - row) >= 1) continue;
    const away = Math.abs(place.left + place.width / 2 - middle);
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}
