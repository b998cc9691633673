import { ok, type Result } from '@/lib/result';
import { orientationOnly } from '../exif/orientation-only';
import type { MetadataProblem } from '../metadata-problem';
import { exifFlag, xmpFlag } from './extended-header';
import { type WebpChunk, webpChunk, webpChunks } from './webp-chunks';

/** What decides how the pixels look. */
const kept = new Set(['VP8 ', 'VP8L', 'ALPH', 'ICCP']);

/** The pixels as they are, with nothing beside them. */
export function stripWebp(bytes: Uint8Array): Result<Uint8Array, MetadataProblem> {
  const chunks = webpChunks(bytes);
  if (!chunks.ok) return chunks;
  const exif = orientationOnly(chunks.value.find(({ type }) => type === 'EXIF')?.data);
  const parts = chunks.value.flatMap(({ type, data }) => {
    if (type === 'VP8X') return [webpChunk(type, announcing(data, exif !== undefined))];
    if (type === 'EXIF' && exif) return [webpChunk(type, exif)];
    return kept.has(type) ? [webpChunk(type, data)] : [];
  });
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  return ok(webpChunk('RIFF', body));
}

function announcing(header: WebpChunk['data'], exif: boolean): Uint8Array {
  const data = Buffer.from(header);
  data[0] = ((data[0] ?? 0) & ~(exifFlag | xmpFlag)) | (exif ? exifFlag : 0);
  return data;
}
