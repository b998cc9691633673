import type { GenerationView } from '@/lib/generation/view';
import type { GenerationPage } from '../generation-page';

/** The pictures that are gone through, as far as they are loaded. */
export interface Pile {
  readonly views: readonly GenerationView[];
  /** How to get more; undefined when these are all. */
  readonly more: More | undefined;
}
type More =
  | { readonly kind: 'search'; readonly url: string; readonly except: ReadonlySet<string> }
  | { readonly kind: 'ids'; readonly ids: readonly string[] };

const batch = 30;

/** What has no picture cannot be judged by looking at it. */
const shown = (views: readonly GenerationView[], except?: ReadonlySet<string>) =>
  views.filter((view) => view.images.length > 0 && !except?.has(view.id));

/** All results of a search but some. */
export function searchPile(page: GenerationPage, address: SearchAddress, except: ReadonlySet<string>): Pile {
  const views = shown(page.generations, except);
  if (page.next === null) return { views, more: undefined };
  return { views, more: { kind: 'search', url: pageUrl(address, page.next), except } };
}

interface SearchAddress {
  readonly text: string;
  readonly zoneMinutes: number;
}
const pageUrl = ({ text, zoneMinutes }: SearchAddress, before: string): string =>
  `/api/generations?${new URLSearchParams({ q: text, zone: String(zoneMinutes), before, limit: String(batch) })}`;

/** Those that were selected one by one, the newest first: their ids begin with the time. */
export const idsPile = (ids: Iterable<string>): Pile => ({
  views: [],
  more: { kind: 'ids', ids: [...ids].sort().reverse() },
});

/** With the next ones. Throws when they cannot be had. */
export async function loadMore(pile: Pile, address: SearchAddress): Promise<Pile> {
  if (!pile.more) return pile;
  if (pile.more.kind === 'ids') {
    const { ids } = pile.more;
    const views = await Promise.all(ids.slice(0, batch).map(loadOne));
    const rest = ids.slice(batch);
    return {
      views: [...pile.views, ...shown(views.flatMap((view) => view ?? []))],
      more: rest.length > 0 ? { kind: 'ids', ids: rest } : undefined,
    };
  }
  const response = await fetch(pile.more.url);
  const { generationPageSchema } = await import('../generation-page');
  const next = searchPile(generationPageSchema.parse(await response.json()), address, pile.more.except);
  return { views: [...pile.views, ...next.views], more: next.more };
}

/** Undefined when it was deleted meanwhile. */
async function loadOne(id: string): Promise<GenerationView | undefined> {
  const response = await fetch(`/api/generations/${id}`);
  if (response.status === 404) return undefined;
  const { generationViewSchema } = await import('@/lib/generation/view');
  const view = generationViewSchema.parse(await response.json());
  return view.deletedAt === null ? view : undefined;
}
