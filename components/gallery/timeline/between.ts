import type { GenerationView } from '@/lib/generation/view';
import { itemOf, type ListLayout, spotOf } from './list-layout';

/** Two tiles of the list with something between them that has not been loaded. */
export interface Gap {
  readonly newer: GenerationView;
  readonly older: GenerationView;
}

/** The gap between two tiles, whichever comes first; undefined where all between them is here. */
export function gapBetween(layout: ListLayout, one: string, other: string): Gap | undefined {
  const [here, there] = [spotOf(layout, one), spotOf(layout, other)];
  if (!here || !there) return undefined;
  const [upper, lower] = here.section < there.section ? [here, there] : [there, here];
  const between = layout.sections.slice(upper.section, lower.section);
  if (between.every(({ tiles }) => tiles?.missing === 0)) return undefined;
  const [newer, older] = (upper === here ? [one, other] : [other, one]).map((key) => itemOf(layout, key));
  if (newer?.kind !== 'tile' || older?.kind !== 'tile') return undefined;
  return { newer: newer.generation, older: older.generation };
}
