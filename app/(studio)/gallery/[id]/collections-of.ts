import { localOwner, studio } from '@/lib/studio';

/** The collections one generation is in, by name. In the trash it shows in none. */
export async function collectionsOf(
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { store } = studio();
  const all = await store.collections.list(localOwner);
  if (all.length === 0) return [];
  const only = { not: false, kind: 'field', field: 'id', comparison: ':', value: id } as const;
  const { collections } = await store.gallery.facets({ owner: localOwner, query: { clauses: [only] } });
  const holding = new Set(collections.map(({ value }) => value));
  return all.filter((one) => holding.has(one.id)).map(({ id, name }) => ({ id, name }));
}
