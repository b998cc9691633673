import { ok, type Result } from '@/lib/result';
import { lenientText } from '../bytes';
import { readExif } from '../exif/read-exif';
import { limits } from '../limits';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';
import { collectTexts, type FoundText, type Texts } from '../texts';
import { webpChunks } from './webp-chunks';

export const xmpType = 'XMP ';

export function webpTexts(bytes: Uint8Array): Result<Texts, MetadataProblem> {
  const chunks = webpChunks(bytes);
  if (!chunks.ok) return chunks;
  return collectTexts(
    chunks.value.flatMap(({ type, data }): FoundText[] => {
      if (type === 'EXIF') return readExif(data);
      if (type !== xmpType) return [];
      return [
        {
          name: 'xmp',
          read: () =>
            data.length > limits.textBytes
              ? { ok: false, error: metadataProblem.tooMuch() }
              : ok(lenientText(data)),
        },
      ];
    }),
  );
}
