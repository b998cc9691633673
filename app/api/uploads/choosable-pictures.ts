import type { ChoosablePicture } from '@/components/schema-form/references/pictures-answer';
import { findModel } from '@/lib/models/catalog';
import { promptOf } from '@/lib/models/roles';
import type { Query } from '@/lib/search/query';
import type { Generation } from '@/lib/store/contract';
import type { OwnStore } from '@/lib/store/own-store';

const mostPictures = 60;
/** Results of a search that are looked at: some of them show the same picture. */
const mostResults = 200;

/** The newest pictures, made here or brought along, each once; with a query the results it finds. */
export async function choosablePictures(
  { gallery, generations, images }: OwnStore,
  query: Query,
): Promise<ChoosablePicture[]> {
  if (query.clauses.length > 0) return picturesOf(await gallery.page({ query, limit: mostResults }));
  const recent = await images.recent(mostPictures);
  const showing = await generations.showing(recent.map(({ hash }) => hash));
  return recent.map((image) => ({ image, prompt: promptFor(showing.get(image.hash)) }));
}

function picturesOf(results: readonly Generation[]): ChoosablePicture[] {
  const pictures = new Map<string, ChoosablePicture>();
  for (const generation of results) {
    const prompt = promptFor(generation);
    for (const image of generation.images) {
      if (!pictures.has(image.hash)) pictures.set(image.hash, { image, prompt });
    }
  }
  return [...pictures.values()].slice(0, mostPictures);
}

const promptFor = (generation: Generation | undefined): string | null =>
  (generation && promptOf(findModel(generation.settings.model), generation.settings)) || null;
