import type { GenerationView } from '@/lib/generation/view';
import type { ListLayout } from './list-layout';
import { spotOf } from './move';

/** Two tiles of the list with something between them that has not been loaded. */
export interface Gap {
  readonly newer: GenerationView;
  readonly older: GenerationView;
}

/** The gap between two tiles, whichever comes first; undefined where all between them is here. */
export function gapBetween(layout: ListLayout, one: string, other: string): Gap | undefined {
  const spots = [spotOf(layout, one), spotOf(layout, other)];
  const [upper, lower] = spots
    .flatMap((spot) => spot ?? [])
    .sort((a, b) => a.section - b.section || a.index - b.index);
  if (!upper || !lower) return undefined;
  const between = layout.sections.slice(upper.section, lower.section);
  if (between.every(({ tiles }) => tiles?.missing === 0)) return undefined;
  const generationAt = ({ section, index }: typeof upper) => {
    const item = layout.sections[section]?.tiles?.items[index];
    return item?.kind === 'tile' ? item.generation : undefined;
  };
  const [newer, older] = [generationAt(upper), generationAt(lower)];
  return newer && older && { newer, older };
}
