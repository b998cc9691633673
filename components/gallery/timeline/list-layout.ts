import type { GalleryItem } from '../gallery-item';
import { estimateHeight, layoutRows, type Measure, type Place } from './rows';
import type { Section } from './section';
import type { SectionItems } from './section-items';

/** A section's place in the list. Pixels from the top of the list. */
export interface PlacedSection {
  readonly section: Section;
  readonly top: number;
  /** Heading, rows and the space after them. */
  readonly height: number;
  /** Its tiles, as far as they are known. */
  readonly tiles: SectionItems | undefined;
  /** Of the tiles, then of a frame for each that is missing, from below the heading; none while no tile is known. */
  readonly places: readonly Place[] | undefined;
}

export interface ListMeasure extends Measure {
  /** Height of a section's heading. */
  readonly heading: number;
  /** Space after the last section. */
  readonly end: number;
}

export interface ListLayout {
  readonly sections: readonly PlacedSection[];
  /** Height of the whole list. */
  readonly total: number;
}

/** Where every section stands. Takes time with the number of sections, and of the tiles that are known. */
export function layoutList(
  sections: readonly Section[],
  tilesOf: (section: Section) => SectionItems | undefined,
  measure: ListMeasure,
): ListLayout {
  const placed: PlacedSection[] = [];
  let top = 0;
  for (const section of sections) {
    const tiles = tilesOf(section);
    if (tiles && tiles.items.length + tiles.missing === 0) continue;
    const rows = tiles && layoutRows([...tiles.ratios, ...frameRatios(section, tiles.missing)], measure);
    const height = measure.heading + (rows ? rows.height : estimateHeight(section, measure)) + measure.gap;
    placed.push({ section, top, height, tiles, places: rows?.places });
    top += height;
  }
  return { sections: placed, total: top + measure.end };
}

// An everyday mix around the mean.
const mix = [1, 0.75, 1.25, 1.05, 0.85, 1.1] as const;

function frameRatios({ count, ratioSum }: Section, missing: number): readonly number[] {
  const mean = ratioSum / Math.max(1, count);
  return Array.from({ length: missing }, (_, index) => mean * (mix[index % mix.length] ?? 1));
}

/** Frames for a section of which nothing is known, in the room that is estimated for it. */
export function framesOf({ section, height }: PlacedSection, measure: ListMeasure): readonly Place[] {
  const rows = layoutRows(frameRatios(section, section.count), measure);
  const scale = (height - measure.heading - measure.gap) / Math.max(1, rows.height);
  return rows.places.map((place) => ({ ...place, top: place.top * scale, height: place.height * scale }));
}

/** The sections that reach into [from, to). */
export function sectionsWithin({ sections }: ListLayout, from: number, to: number): readonly PlacedSection[] {
  const found: PlacedSection[] = [];
  for (let index = firstBelow(sections, from); index < sections.length; index += 1) {
    const section = sections[index];
    if (!section || section.top >= to) break;
    found.push(section);
  }
  return found;
}

/** The first and the one after the last of the places that reach into [from, to), by halving. */
export function placesWithin(places: readonly Place[], from: number, to: number): readonly [number, number] {
  const start = firstBelow(places, from);
  let end = start;
  while ((places[end]?.top ?? Number.POSITIVE_INFINITY) < to) end += 1;
  return [start, end];
}

/** A tile by its place; the index may be beyond what is known, and `Infinity` is the last of the section. */
export interface Spot {
  readonly section: number;
  readonly index: number;
}

/** Where a tile is, by its key; undefined where it is not loaded. */
export function spotOf(layout: ListLayout, key: string): Spot | undefined {
  for (const [section, { tiles }] of layout.sections.entries()) {
    const index = tiles?.items.findIndex((item) => item.key === key) ?? -1;
    if (index >= 0) return { section, index };
  }
  return undefined;
}

/** The section that holds it. */
export function sectionOf(layout: ListLayout, key: string): PlacedSection | undefined {
  const spot = spotOf(layout, key);
  return spot && layout.sections[spot.section];
}

/** What stands in the list under that key, where it is loaded. */
export function itemOf(layout: ListLayout, key: string): GalleryItem | undefined {
  const spot = spotOf(layout, key);
  return spot && layout.sections[spot.section]?.tiles?.items[spot.index];
}

/** The index of the first that ends after `position`, by halving. */
function firstBelow(
  stacked: readonly { readonly top: number; readonly height: number }[],
  position: number,
): number {
  let low = 0;
  let high = stacked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = stacked[middle];
    if (one && one.top + one.height <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A spot of the list that can be found again after everything has been laid out anew. */
export interface Anchor {
  /** `from` of the section. */
  readonly from: number;
  /** The part of the section above the spot, 0 to 1. */
  readonly part: number;
  /** The tile at the spot, where it is known, and how far the spot is below its top. */
  readonly tile?: { readonly key: string; readonly below: number } | undefined;
}

export function anchorAt(layout: ListLayout, position: number, heading: number): Anchor | undefined {
  const found = layout.sections[firstBelow(layout.sections, position)] ?? layout.sections.at(-1);
  if (!found) return undefined;
  const { section, top, height, tiles, places = [] } = found;
  const within = position - top - heading;
  const index = firstBelow(places, within);
  const item = tiles?.items[index];
  const place = places[index];
  return {
    from: section.from,
    part: (position - top) / height,
    tile: item && place && { key: item.key, below: within - place.top },
  };
}

/** The anchor's position, or that of the next older section where its own is gone. */
export function positionOfAnchor(layout: ListLayout, { from, part, tile }: Anchor, heading: number): number {
  const found = layout.sections.find(({ section }) => section.from <= from) ?? layout.sections.at(-1);
  if (!found) return 0;
  const index = tile ? (found.tiles?.items.findIndex(({ key }) => key === tile.key) ?? -1) : -1;
  const place = found.places?.[index];
  if (tile && place) return found.top + heading + place.top + tile.below;
  return found.top + (found.section.from === from ? part * found.height : 0);
}
