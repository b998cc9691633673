import type { OwnStudio } from '@/lib/entry/own-studio';

/** The collections one generation is in, by name. */
export async function collectionsOf(
  studio: OwnStudio,
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { collections } = studio.store;
  const holding = (await collections.holding([id])).get(id);
  if (!holding) return [];
  const all = await collections.list();
  return all.filter((one) => holding.includes(one.id)).map(({ id, name }) => ({ id, name }));
}
