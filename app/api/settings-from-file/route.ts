import { route } from '@/lib/entry/route';
import { models } from '@/lib/models/catalog';
import { settingsFromFile } from './settings-from-file';

/** What a picture was made with: form data with `file`. */
export const POST = route('make', (studio, request) => {
  return settingsFromFile({ images: studio.store.images, models }, request);
});
