import { ok, type Result } from '@/lib/result';
import type { Picture, SegmindError } from '@/lib/segmind/contract';
import type { Work } from './work';

/** The bytes of a picture: as they came, or from its address (the client tries a download again by itself). */
export async function fetchPicture(
  picture: Picture,
  work: Pick<Work, 'segmind'>,
  signal: AbortSignal,
): Promise<Result<Uint8Array, SegmindError>> {
  return 'bytes' in picture ? ok(picture.bytes) : work.segmind.download(picture.url, { signal });
}
