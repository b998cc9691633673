import type { GalleryItem } from '../gallery-item';
import {
  framesOf,
  type ListLayout,
  type ListMeasure,
  placesWithin,
  sectionOf,
  sectionsWithin,
} from './list-layout';
import type { Place } from './rows';
import type { Section } from './section';

/** What is drawn of one section. Without places the browser lays out the tiles itself. */
export interface DrawnSection {
  readonly section: Section;
  readonly box: { readonly top: number; readonly height: number } | undefined;
  readonly tiles: readonly DrawnTile[];
  /** Frames for what is not here yet. */
  readonly frames: readonly Place[];
}

export interface DrawnTile {
  readonly item: GalleryItem;
  /** In its section, from 0. */
  readonly index: number;
  readonly place: Place | undefined;
}

/** More frames than this at once tell nothing more. */
const mostFrames = 150;

/** What is in [from, to) of the list, with `kept` besides: the tile that has the focus stays wherever it is. */
export function draw(
  layout: ListLayout,
  measure: ListMeasure,
  { from, to, kept }: { readonly from: number; readonly to: number; readonly kept: string | undefined },
): readonly DrawnSection[] {
  const near = new Set(sectionsWithin(layout, from, to));
  const holder = kept === undefined ? undefined : sectionOf(layout, kept);
  const drawn = holder && !near.has(holder) ? [...near, holder] : [...near];
  return drawn
    .sort((a, b) => a.top - b.top)
    .map((placed) => {
      const { section, top, height, tiles } = placed;
      const places = placed.places ?? framesOf(placed, measure);
      const [start, end] = near.has(placed)
        ? placesWithin(places, from - top - measure.heading, to - top - measure.heading)
        : [0, 0];
      const known = tiles?.items ?? [];
      const shown: DrawnTile[] = [];
      for (const [index, item] of known.entries())
        if ((start <= index && index < end) || item.key === kept)
          shown.push({ item, index, place: places[index] });
      const firstFrame = Math.max(start, known.length);
      const frames = places.slice(firstFrame, Math.min(end, firstFrame + mostFrames));
      return { section, box: { top, height }, tiles: shown, frames };
    });
}
