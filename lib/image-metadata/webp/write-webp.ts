import { err, ok, type Result } from '@/lib/result';
import { bufferOf, type Edit, lenientText, splice } from '../bytes';
import { hasLetters, withLetters, withoutLetters } from '../exif/read-exif';
import { writeExif } from '../exif/write-exif';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';
import type { Writing } from '../writing';
import { extendedHeader } from './extended-header';
import { type WebpChunk, webpChunk, webpChunks } from './webp-chunks';
import { xmpType } from './webp-texts';

/** Writes EXIF and XMP after the pixels, as the format has it, and the header that announces them. */
export function writeWebp(bytes: Uint8Array, writing: Writing): Result<Uint8Array, MetadataProblem> {
  const chunks = webpChunks(bytes);
  if (!chunks.ok) return chunks;
  const oldExif = chunks.value.find(({ type }) => type === 'EXIF');
  const oldXmp = chunks.value.find(({ type }) => type === xmpType);
  const header = extendedHeader(chunks.value, { exif: true, xmp: true });
  const first = chunks.value[0];
  const last = chunks.value.at(-1);
  if (!header || !first || !last) return err(metadataProblem.broken());

  const xmp = Buffer.from(writing.xmp(oldXmp && lenientText(oldXmp.data), 'document'));
  const at = last.end;
  // A last chunk of odd length whose filling byte was left out gets it now.
  const gap = Buffer.alloc(at % 2);
  const edits: Edit[] = [
    { start: header.old?.start ?? 12, end: header.old?.end ?? 12, insert: webpChunk('VP8X', header.data) },
    ...(gap.length > 0 ? [{ start: at, end: at, insert: gap }] : []),
    edit(oldExif, at, webpChunk('EXIF', exifOf(oldExif, writing))),
    edit(oldXmp, at, webpChunk(xmpType, xmp)),
  ];
  const written = bufferOf(splice(bytes, edits));
  // What stands behind the container stays behind it.
  const behind = bytes.length - at;
  written.writeUInt32LE(written.length - behind - 8, 4);
  return ok(written);
}

function exifOf(old: WebpChunk | undefined, { parameters, ours }: Writing): Uint8Array {
  const tiff = old && withoutLetters(old.data);
  const exif = writeExif(tiff, { text: parameters, replace: ours });
  if (!exif) return old?.data ?? new Uint8Array();
  return old && hasLetters(old.data) ? withLetters(exif) : exif;
}

const edit = (old: WebpChunk | undefined, at: number, insert: Uint8Array): Edit => ({
  start: old?.start ?? at,
  end: old?.end ?? at,
  insert,
});
