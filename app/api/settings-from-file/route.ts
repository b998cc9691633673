import { models } from '@/lib/models/catalog';
import { studio } from '@/lib/studio';
import { settingsFromFile } from './settings-from-file';

/** What a picture was made with: form data with `file`. */
export async function POST(request: Request): Promise<Response> {
  return settingsFromFile({ images: studio().store.images, models }, request);
}
