import type { GenerationView } from '@/lib/generation/view';
import { byNewest, type GenerationMap } from '../../live/merge';
import { foldStopped } from '../fold';
import type { GalleryItem } from '../gallery-item';
import { type StackBy, stackAlike } from '../stacks';
import { ratioOf } from '../tile-shape';
import type { LoadedSection } from './loaded';
import type { Section } from './section';

/** One section's tiles as far as they are known. */
export interface SectionItems {
  readonly items: readonly GalleryItem[];
  readonly ratios: readonly number[];
  /** How many more there are. */
  readonly missing: number;
  /** When the newest of them was created. */
  readonly newest: number | undefined;
}

export interface ItemsContext {
  readonly live: GenerationMap;
  /** Whether new ones belong to the list by their time alone; with a search only the server knows. */
  readonly everything: boolean;
  /** What was created after this waits until the top is shown. */
  readonly until: number;
  readonly opened: ReadonlySet<string>;
  readonly stack: StackBy;
}

/** What is loaded of a section, as new as the stream knows it, with stopped ones folded and alike ones stacked. */
export function itemsOf(
  section: Section,
  known: LoadedSection | undefined,
  fresh: readonly GenerationView[],
  { live, until, opened, stack }: ItemsContext,
): SectionItems {
  const loaded = known?.views ?? [];
  const ids = new Set(loaded.map(({ id }) => id));
  const current = loaded.map((view) => {
    const newer = live.get(view.id);
    return newer && newer.change > view.change ? newer : view;
  });
  const gone = (view: GenerationView, index: number) =>
    (view.deletedAt === null) !== (loaded[index]?.deletedAt === null);
  const added = fresh.filter((view) => !ids.has(view.id));
  const stay = current.filter((view, index) => !gone(view, index));
  const views = added.length > 0 ? [...stay, ...added].sort(byNewest) : stay;
  const shown = views.filter((view) => view.createdAt <= until);
  const missing = known?.next === null ? 0 : Math.max(0, section.count - loaded.length);
  const items = stackAlike(foldStopped(shown, opened), { by: stack, opened, whole: missing === 0 });
  return { items, ratios: items.map(ratioOf), missing, newest: shown[0]?.createdAt };
}

/** Those the stream brought that are new to the list, by section; before any section: made after the last count. */
export function freshBySection(
  sections: readonly Section[],
  loaded: (section: Section) => LoadedSection | undefined,
  { live, everything }: ItemsContext,
): ReadonlyMap<Section, readonly GenerationView[]> {
  const fresh = new Map<Section, GenerationView[]>();
  if (!everything) return fresh;
  for (const view of live.values()) {
    if (view.deletedAt !== null) continue;
    const section = sections.find(({ from, to }) => from <= view.createdAt && view.createdAt < to);
    if (!section) continue;
    // In one that is half loaded it belongs only above what is missing.
    const known = loaded(section);
    const oldest = known?.views.at(-1);
    const reaches = known?.next === null || (oldest !== undefined && byNewest(view, oldest) < 0);
    if (!reaches && section.count > 0) continue;
    const group = fresh.get(section);
    if (group) group.push(view);
    else fresh.set(section, [view]);
  }
  return fresh;
}
