import type { Generation, Store } from '@/lib/store/contract';

/** For each generation of a page, the ids of the collections it is in. Asks once for each collection, over the page's time. */
export async function collectionsOf(
  store: Pick<Store, 'gallery'>,
  owner: string,
  collections: readonly string[],
  page: readonly Generation[],
): Promise<(id: string) => readonly string[]> {
  const found = new Map<string, string[]>();
  const times = page.map(({ createdAt }) => createdAt);
  const span = { from: Math.min(...times), to: Math.max(...times) + 1 };
  for (const collection of page.length > 0 ? collections : []) {
    for (const clauses of [[member(collection)], [member(collection), inTrash]]) {
      const ids = await store.gallery.ids({ owner, query: { clauses }, ...span, limit: 1_000_000 });
      for (const id of ids) found.set(id, [...(found.get(id) ?? []), collection]);
    }
  }
  return (id) => found.get(id) ?? [];
}

const member = (collection: string) => ({
  kind: 'field' as const,
  not: false,
  field: 'collection',
  comparison: ':' as const,
  value: collection,
});
const inTrash = {
  kind: 'field' as const,
  not: false,
  field: 'in',
  comparison: ':' as const,
  value: 'trash',
};
