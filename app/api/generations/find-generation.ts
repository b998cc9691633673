import 'server-only';
import type { Generation } from '@/lib/store/contract';
import { localOwner, studio } from '@/lib/studio';

/** One generation of this owner, also a deleted one. */
export async function findGeneration(id: string): Promise<Generation | undefined> {
  const generation = await studio().store.generations.get(id);
  return generation?.owner === localOwner ? generation : undefined;
}

/** What a route answers when there is none. */
export const noSuchGeneration = (): Response =>
  Response.json({ error: 'There is no such generation.' }, { status: 404 });
