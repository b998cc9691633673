import type { GenerationView } from '@/lib/generation/view';
import type { GalleryItem } from './gallery-item';

/** What stands together as one tile: a run, or one prompt with its other settings, whatever the seed. */
export type StackBy = 'run' | 'prompt' | 'off';
export const stackBy = (text: string | null): StackBy => (text === 'run' || text === 'prompt' ? text : 'off');

/**
 * One section's items with alike pictures behind the newest of them. `opened` holds ids: a stack with one of them is open,
 * and its pictures follow its first tile. What is under way or has stopped is never hidden.
 *
 * A stack ends with its section, as the heading over it promises when its pictures were made: what a prompt makes today
 * takes none of last week's from under their day. A run was made at one time, so it is never parted.
 */
export function stackAlike(
  items: readonly GalleryItem[],
  { by, opened, whole }: { by: StackBy; opened: ReadonlySet<string>; whole: boolean },
): readonly GalleryItem[] {
  if (by === 'off') return items;
  const groups = new Map<string, GenerationView[]>();
  for (const item of items) {
    const key = groupOf(item, by);
    if (key === undefined || item.kind === 'fold') continue;
    const group = groups.get(key);
    if (group) group.push(item.generation);
    else groups.set(key, [item.generation]);
  }
  return items.flatMap((item): readonly GalleryItem[] => {
    const group = groups.get(groupOf(item, by) ?? '');
    if (!group || group.length === 1 || item.kind === 'fold') return [item];
    if (group[0] !== item.generation) return [];
    const ids = group.map(({ id }) => id);
    const shown = ids.some((id) => opened.has(id));
    const rest = group
      .slice(1)
      .map((generation) => ({ kind: 'tile', key: generation.id, generation }) as const);
    return [{ ...item, stack: { ids, shown, whole } }, ...(shown ? rest : [])];
  });
}

function groupOf(item: GalleryItem, by: StackBy): string | undefined {
  if (item.kind === 'fold' || item.generation.state !== 'succeeded') return undefined;
  const { runId, settings } = item.generation;
  if (by === 'run') return runId;
  const { seed: _, ...params } = settings.params;
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([settings.model, sorted]);
}
