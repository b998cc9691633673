import type { Result } from '@/lib/result';
import { readExif } from '../exif/read-exif';
import type { MetadataProblem } from '../metadata-problem';
import { documentKey } from '../settings-document';
import { collectTexts, type FoundText, type Texts } from '../texts';
import { pngChunks } from './png-chunks';
import { keywordOf, textOf } from './text-chunk';

export const xmpKeyword = 'XML:com.adobe.xmp';

/** The keywords under which programs keep settings. The others are nobody's business, and not unpacked. */
const wanted = new Set([documentKey, 'parameters', 'prompt', 'workflow', 'invokeai_metadata', xmpKeyword]);

export function pngTexts(bytes: Uint8Array): Result<Texts, MetadataProblem> {
  const chunks = pngChunks(bytes);
  if (!chunks.ok) return chunks;
  return collectTexts(
    chunks.value.flatMap((chunk): FoundText[] => {
      if (chunk.type === 'eXIf') return readExif(chunk.data);
      const keyword = keywordOf(chunk);
      if (keyword === undefined || !wanted.has(keyword)) return [];
      const name = keyword === xmpKeyword ? 'xmp' : keyword;
      return [{ name, read: () => textOf(chunk, keyword) }];
    }),
  );
}
