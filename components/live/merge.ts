import type { GenerationView } from '@/lib/generation/view';

export type GenerationMap = ReadonlyMap<string, GenerationView>;

/** Adds views to a map; of two versions of one generation the later `change` stays. The same map when nothing is news. */
export function merge(map: GenerationMap, views: Iterable<GenerationView>): GenerationMap {
  let next: Map<string, GenerationView> | undefined;
  for (const view of views) {
    const known = (next ?? map).get(view.id);
    if (known && known.change >= view.change) continue;
    next ??= new Map(map);
    next.set(view.id, view);
  }
  return next ?? map;
}

/** Later first: by the time of creation, then by id, as the pages of the store come. */
export function byNewest(a: GenerationView, b: GenerationView): number {
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/**
 * The list a page shows: what it loaded, as new as the stream knows it, and whatever the stream brought that belongs
 * between the newest and the oldest loaded one. Older news would leave a gap before them, unless `complete` says that
 * nothing older exists. Deleted ones are left out.
 */
export function currentList(
  loaded: Iterable<GenerationView>,
  live: GenerationMap,
  complete: boolean,
): readonly GenerationView[] {
  const map = merge(new Map(), loaded);
  const oldest = complete ? undefined : [...map.values()].sort(byNewest).at(-1);
  const belongs = (view: GenerationView) => !oldest || map.has(view.id) || byNewest(view, oldest) < 0;
  const all = merge(map, [...live.values()].filter(belongs));
  return [...all.values()].filter((view) => view.deletedAt === null).sort(byNewest);
}

/** The newest `change` among views, at least `from`. */
export function latestChange(from: number, views: Iterable<GenerationView>): number {
  let latest = from;
  for (const view of views) latest = Math.max(latest, view.change);
  return latest;
}
