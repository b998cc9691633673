import type { ChoosablePicture } from '@/components/schema-form/references/pictures-answer';
import { findModel } from '@/lib/models/catalog';
import { promptOf } from '@/lib/models/roles';
import type { Query } from '@/lib/search/query';
import type { Generation, Store } from '@/lib/store/contract';

const mostPictures = 60;
/** Among these the newest pictures' prompts are looked for; one that is older and was only seen again goes without. */
const newestResults = 200;

/** The newest pictures, made here or brought along, each once; with a query the results it finds. */
export async function choosablePictures(
  { gallery, images }: Pick<Store, 'gallery' | 'images'>,
  owner: string,
  query: Query,
): Promise<ChoosablePicture[]> {
  const results = await gallery.page({ owner, query, limit: newestResults });
  const made = picturesOf(results);
  if (query.clauses.length > 0) return [...made.values()].slice(0, mostPictures);
  const recent = await images.recent(mostPictures);
  return recent.map((image) => made.get(image.hash) ?? { image, prompt: null });
}

function picturesOf(results: readonly Generation[]): ReadonlyMap<string, ChoosablePicture> {
  const pictures = new Map<string, ChoosablePicture>();
  for (const { images, settings } of results) {
    const prompt = promptOf(findModel(settings.model), settings) || null;
    for (const image of images) {
      if (!pictures.has(image.hash)) pictures.set(image.hash, { image, prompt });
    }
  }
  return pictures;
}
