import type { Query } from '@/lib/search/query';
import type { Cursor, Generation } from '@/lib/store/contract';
import type { OwnStore } from '@/lib/store/own-store';

/** What goes into a bundle or a download: named generations in their order, or all results of a search, the newest first. */
export type Selection =
  | { readonly ids: readonly string[] }
  | { readonly query: Query; readonly zoneMinutes: number; readonly except: ReadonlySet<string> };

/** Whether nothing is left out, so that also what belongs to no generation is meant. */
export const isEverything = (selection: Selection): boolean =>
  'query' in selection && selection.query.clauses.length === 0 && selection.except.size === 0;

/** Rows read at a time: enough to be quick, few enough to be small even with the longest prompts. */
const pageSize = 200;

/** The generations of a selection, page by page. Those that do not exist (any more) are left out. */
export async function* pagesOf(
  store: Pick<OwnStore, 'generations' | 'gallery'>,
  selection: Selection,
): AsyncGenerator<readonly Generation[]> {
  if ('ids' in selection) {
    const ids = [...new Set(selection.ids)];
    for (let at = 0; at < ids.length; at += pageSize) {
      const found = await Promise.all(ids.slice(at, at + pageSize).map((id) => store.generations.get(id)));
      yield found.filter((one) => one !== undefined);
    }
    return;
  }
  const { query, zoneMinutes, except } = selection;
  let before: Cursor | undefined;
  for (;;) {
    const page = await store.gallery.page({
      query,
      zoneMinutes,
      limit: pageSize,
      ...(before && { before }),
    });
    const last = page.at(-1);
    if (!last) return;
    before = { createdAt: last.createdAt, id: last.id };
    yield page.filter(({ id }) => !except.has(id));
  }
}
