import { axesOf } from '../comparison/cells';
import { pickedLabels, placeLabels } from '../comparison/member-labels';
import type { Comparison } from '../store/comparison-contract';
import type { Generation } from '../store/contract';
import { type SpecOf, withoutReferences } from './public-settings';
import type { PublicCell, PublicShare } from './public-share';
import { type ShareLevel, shows } from './share';

/**
 * A comparison as a stranger sees it: the places that have a picture. Names of axes and what tells pictures from each other are
 * settings, so below that level pictures are numbered.
 */
export function publicComparison(
  { plan, members }: Comparison,
  level: ShareLevel,
  generations: readonly Generation[],
  /** Where a generation's first picture stands in the share. */
  places: ReadonlyMap<string, number>,
  specOf: SpecOf,
): NonNullable<PublicShare['comparison']> {
  const settingsOf = new Map(generations.map(({ id, settings }) => [id, withoutReferences(settings)]));
  const cells = members.flatMap(({ coordinates, generationId }) => {
    const [picture, settings] = [places.get(generationId ?? ''), settingsOf.get(generationId ?? '')];
    return picture === undefined || !settings ? [] : [{ coordinates, picture, settings }];
  });
  if (!shows(level, 'settings')) {
    const numbered = ({ picture }: { picture: number }, at: number): PublicCell => ({
      coordinates: [],
      label: `Picture ${at + 1}`,
      picture,
    });
    return { headings: [], cells: cells.map(numbered) };
  }
  const planned = plan ? axesOf(plan, specOf) : [];
  // A value that only deleted pictures have is left out with them.
  const used = planned.map((_, axis) =>
    [...new Set(cells.map(({ coordinates }) => coordinates[axis] ?? 0))].sort((a, b) => a - b),
  );
  const labels = plan
    ? placeLabels(plan, planned, cells, specOf)
    : pickedLabels(
        cells.map(({ settings }) => ({ settings, generation: null })),
        specOf,
      );
  return {
    headings: planned.map(({ label, values }, axis) => ({
      label,
      values: (used[axis] ?? []).map((place) => values[place] ?? ''),
    })),
    cells: cells.map(({ coordinates, picture }, at) => ({
      coordinates: coordinates.map((place, axis) => used[axis]?.indexOf(place) ?? 0),
      label: labels[at] ?? '',
      picture,
    })),
  };
}
