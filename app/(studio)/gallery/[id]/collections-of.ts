import { localOwner, studio } from '@/lib/studio';

/** The collections one generation is in, by name. */
export async function collectionsOf(
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { collections } = studio().store;
  const holding = (await collections.holding(localOwner, [id])).get(id);
  if (!holding) return [];
  const all = await collections.list(localOwner);
  return all.filter((one) => holding.includes(one.id)).map(({ id, name }) => ({ id, name }));
}
