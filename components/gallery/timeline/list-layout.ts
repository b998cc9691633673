import { estimateHeight, layoutRows, type Measure, type Place } from './rows';
import type { Section } from './section';

/** A section's place in the list; `places` as soon as its generations are known. Pixels from the top of the list. */
export interface PlacedSection {
  readonly section: Section;
  readonly top: number;
  /** Heading, rows and the space after them. */
  readonly height: number;
  readonly places: readonly Place[] | undefined;
}

export interface ListMeasure extends Measure {
  /** Height of a section's heading. */
  readonly heading: number;
}

export interface ListLayout {
  readonly sections: readonly PlacedSection[];
  /** Height of the whole list. */
  readonly total: number;
}

/** Where every section stands. `ratiosOf` knows the pictures of those that have been loaded. */
export function layoutList(
  sections: readonly Section[],
  ratiosOf: (section: Section) => readonly number[] | undefined,
  measure: ListMeasure,
): ListLayout {
  const placed: PlacedSection[] = [];
  let top = 0;
  for (const section of sections) {
    const ratios = ratiosOf(section);
    const rows = ratios && layoutRows(ratios, measure);
    const height = measure.heading + (rows ? rows.height : estimateHeight(section, measure)) + measure.gap;
    placed.push({ section, top, height, places: rows?.places });
    top += height;
  }
  return { sections: placed, total: top };
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

/** The index of the first section that ends after `position`, by halving. */
function firstBelow(sections: readonly PlacedSection[], position: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section && section.top + section.height <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A spot of the list that can be found again after everything has been laid out anew. */
export interface Anchor {
  /** `from` of the section. */
  readonly from: number;
  /** Its part above the spot, 0 to 1. */
  readonly part: number;
}

export function anchorAt(layout: ListLayout, position: number): Anchor | undefined {
  const found = layout.sections[firstBelow(layout.sections, position)] ?? layout.sections.at(-1);
  if (!found) return undefined;
  return { from: found.section.from, part: (position - found.top) / found.height };
}

/** The anchor's position, or that of the next older section where its own is gone. */
export function positionOfAnchor(layout: ListLayout, { from, part }: Anchor): number {
  const found = layout.sections.find(({ section }) => section.from <= from) ?? layout.sections.at(-1);
  if (!found) return 0;
  return found.top + (found.section.from === from ? part * found.height : 0);
}
