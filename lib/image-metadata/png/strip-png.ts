import { ok, type Result } from '@/lib/result';
import { orientationOnly } from '../exif/orientation-only';
import type { MetadataProblem } from '../metadata-problem';
import { pngChunk, pngChunks } from './png-chunks';

/** What decides how the pixels look. */
const kept = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT pHYs bKGD'.split(' '));

/** The pixels as they are, with nothing beside them. */
export function stripPng(bytes: Uint8Array): Result<Uint8Array, MetadataProblem> {
  const chunks = pngChunks(bytes);
  if (!chunks.ok) return chunks;
  const exif = orientationOnly(chunks.value.find(({ type }) => type === 'eXIf')?.data);
  return ok(
    Buffer.concat([
      bytes.subarray(0, chunks.value[0]?.start),
      ...chunks.value.flatMap(({ type, start, end }) => {
        if (type === 'eXIf' && exif) return [pngChunk(type, exif)];
        return kept.has(type) ? [bytes.subarray(start, end)] : [];
      }),
    ]),
  );
}
