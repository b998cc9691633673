import 'server-only';
import type { GenerationPage } from '@/components/gallery/generation-page';
import { toView } from '@/lib/generation/to-view';
import type { GenerationView } from '@/lib/generation/view';
import { findModel } from '@/lib/models/catalog';
import type { Cursor, Generation } from '@/lib/store/contract';
import { localOwner, studio } from '@/lib/studio';
import { cursorText } from './page-cursor';

/** A generation as the browser is told of it, under its model's name. */
export const viewOf = (generation: Generation): GenerationView =>
  toView(generation, studio().provider, findModel(generation.settings.model));

/** Newest first, without the deleted ones. */
export async function generationPage(limit: number, before?: Cursor): Promise<GenerationPage> {
  const rows = await studio().store.generations.page({
    owner: localOwner,
    limit: limit + 1,
    ...(before && { before }),
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    generations: shown.map(viewOf),
    next: rows.length > limit && last ? cursorText(last) : null,
  };
}

/** One generation of this owner, also a deleted one. */
export async function findGeneration(id: string): Promise<Generation | undefined> {
  const generation = await studio().store.generations.get(id);
  return generation?.owner === localOwner ? generation : undefined;
}
