import type { GenerationView } from '@/lib/generation/view';
import type { Section } from './section';

/** The generations of one section that the browser has, the newest ones first. */
export interface LoadedSection {
  readonly from: number;
  readonly to: number;
  readonly views: readonly GenerationView[];
  /** Where the rest begins; null when there is none; undefined when they may be out of date: all have to be asked for. */
  readonly next: string | null | undefined;
}

/** By `keyOf`; what was used last is at the end. */
export type Loaded = ReadonlyMap<string, LoadedSection>;

export const keyOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `${from}-${to}`;

/** Where the page after this generation begins, as the API takes it. */
export const cursorAfter = ({ createdAt, id }: GenerationView): string => `${createdAt}.${id}`;

/**
 * What is known of a section. A section that was cut differently since is known by what was loaded of its time, until
 * it has been asked for.
 */
export function knownOf(loaded: Loaded, section: Section): LoadedSection | undefined {
  const exact = loaded.get(keyOf(section));
  if (exact) return exact;
  const { from, to } = section;
  const overlapping = [...loaded.values()].filter((other) => other.from < to && from < other.to);
  if (overlapping.length === 0) return undefined;
  const views = overlapping
    .sort((a, b) => b.from - a.from)
    .flatMap((other) => other.views.filter((view) => within(view, section)));
  return { from, to, views, next: undefined };
}

const within = ({ createdAt }: GenerationView, { from, to }: { from: number; to: number }): boolean =>
  from <= createdAt && createdAt < to;

/** The server's first page shared out among the sections. Without a `next`, it is all there is. */
export function loadedFrom(
  sections: readonly Section[],
  { generations, next }: { readonly generations: readonly GenerationView[]; readonly next: string | null },
): Loaded {
  const oldest = generations.at(-1);
  const loaded = new Map<string, LoadedSection>();
  for (const section of sections) {
    const views = generations.filter((view) => within(view, section));
    const last = views.at(-1);
    if (!last) continue;
    const whole = next === null || (oldest !== undefined && oldest.createdAt < section.from);
    loaded.set(keyOf(section), {
      from: section.from,
      to: section.to,
      views,
      next: whole ? null : cursorAfter(last),
    });
  }
  return loaded;
}

/** Forgets the sections used longest ago while there are more than `most` generations. `keep` are never forgotten. */
export function forgetOld(loaded: Loaded, keep: ReadonlySet<string>, most: number): Loaded {
  let count = 0;
  for (const { views } of loaded.values()) count += views.length;
  if (count <= most) return loaded;
  const left = new Map(loaded);
  for (const [key, { views }] of loaded) {
    if (count <= most) break;
    if (keep.has(key)) continue;
    left.delete(key);
    count -= views.length;
  }
  return left;
}
