import type { ImageRecord } from '@/lib/store/contract';
import { storageProblem, storageSentence } from '@/lib/store/storage-error';
import { fetchImage } from './fetch-image';
import { type Keeping, keepImage } from './keep-image';
import { readUpload, type Upload } from './read-upload';

/** Bytes of one reference image. */
export const uploadLimit = 30_000_000;

/**
 * Answers POST: 201 with the kept picture, 4xx with a sentence, 507 on a full disk, 503 where it cannot be written.
 * `at` is the time to keep it under, in milliseconds since the epoch.
 */
export async function receiveUpload(
  keeping: Keeping,
  request: Request,
  { allowPrivate, at }: { allowPrivate: boolean; at: number },
): Promise<Response> {
  const upload = await readUpload(request, uploadLimit);
  if (!upload.ok) return refusal(upload.error.status, upload.error.error);
  try {
    return await keepUpload(keeping, upload.value, { allowPrivate, at });
  } catch (error) {
    const problem = storageProblem(error);
    if (!problem) throw error;
    return refusal(problem === 'storageFull' ? 507 : 503, storageSentence(problem));
  }
}

async function keepUpload(
  keeping: Keeping,
  upload: Upload,
  { allowPrivate, at }: { allowPrivate: boolean; at: number },
): Promise<Response> {
  if (upload.from === 'gallery') {
    const known = await keeping.store.images.get(upload.hash);
    return known ? created(known) : refusal(404, 'There is no such image.');
  }
  if (upload.from === 'file') return keepBytes(keeping, upload.bytes, at);
  const fetched = await fetchImage(upload.url, { limit: uploadLimit, allowPrivate });
  return fetched.ok ? keepBytes(keeping, fetched.value, at) : refusal(400, fetched.error.message);
}

async function keepBytes(keeping: Keeping, bytes: Uint8Array, at: number): Promise<Response> {
  const kept = await keepImage(keeping, bytes, at);
  if (kept.ok) return created(kept.value);
  return refusal(kept.error.kind === 'tooLarge' ? 413 : 415, kept.error.message);
}

const created = (image: ImageRecord) => Response.json(image, { status: 201 });
const refusal = (status: number, error: string) => Response.json({ error }, { status });
