import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { Generation } from '@/lib/store/contract';

/** One generation of this owner, also a deleted one. */
export async function findGeneration(studio: OwnStudio, id: string): Promise<Generation | undefined> {
  const generation = await studio.store.generations.get(id);
  return generation ? generation : undefined;
}

/** What a route answers when there is none. */
export const noSuchGeneration = (): Response =>
  Response.json({ error: 'There is no such generation.' }, { status: 404 });
