import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/lib/result';
import { type Edit, splice } from '../bytes';
import { withLetters, withoutLetters } from '../exif/read-exif';
import { encodeAsciiComment } from '../exif/user-comment';
import { writeExif } from '../exif/write-exif';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';
import type { Writing } from '../writing';
import { app, type JpegSegment, jpegSegment, jpegSegments, maxSegmentData } from './jpeg-segments';
import { isExif, isExtension, isXmp, jpegXmp, xmpTextOf } from './jpeg-texts';

/** Writes EXIF and XMP before the pixels, which are not touched, and neither is any other segment. */
export function writeJpeg(bytes: Uint8Array, writing: Writing): Result<Uint8Array, MetadataProblem> {
  const segments = jpegSegments(bytes);
  if (!segments.ok) return segments;
  const all = segments.value;
  const xmp = xmpEdits(all, writing);
  if (!xmp.ok) return xmp;
  return ok(splice(bytes, [...exifEdits(all, writing), ...xmp.value]));
}

/** After JFIF's own segment, which has to be the first. */
function insertAt(segments: readonly JpegSegment[]): number {
  const [first] = segments;
  return first?.marker === app(0) ? first.end : 2;
}

/** None where there is no room: a cut prompt would be a wrong one, and XMP has it whole. */
function exifEdits(segments: readonly JpegSegment[], { parameters, ours }: Writing): readonly Edit[] {
  const old = segments.find(isExif);
  const tiff = old && withoutLetters(old.data);
  const fits = (exif: Uint8Array | undefined) => exif && withLetters(exif).length <= maxSegmentData;
  const plain = /^[\n\x20-\x7e]*$/.test(parameters);
  const exif = [
    writeExif(tiff, { text: parameters, replace: ours }),
    ...(plain ? [writeExif(tiff, { text: parameters, replace: ours, encode: encodeAsciiComment })] : []),
  ].find(fits);
  if (!exif) return [];
  const at = insertAt(segments);
  const insert = jpegSegment(app(1), withLetters(exif));
  return [{ start: old?.start ?? at, end: old?.end ?? at, insert }];
}

function xmpEdits(
  segments: readonly JpegSegment[],
  writing: Writing,
): Result<readonly Edit[], MetadataProblem> {
  const old = segments.find(isXmp);
  const before = old && xmpTextOf(old);
  const at = insertAt(segments);
  const place = { start: old?.start ?? at, end: old?.end ?? at };
  const removed = writing.ours
    ? segments.filter(isExtension).map(({ start, end }) => ({ start, end, insert: new Uint8Array() }))
    : [];
  const fits = (packet: Buffer) => jpegXmp.name.length + packet.length <= maxSegmentData;

  const whole = Buffer.from(writing.xmp(before, 'document'));
  if (fits(whole)) return ok([{ ...place, insert: jpegSegment(app(1), jpegXmp.name, whole) }, ...removed]);

  // Only one packet can be extended, and a reader joins ours to nobody else's.
  if (segments.some(isExtension) && !writing.ours) return err(metadataProblem.noRoom());
  const extension = Buffer.from(writing.xmpExtension());
  const packet = createHash('md5').update(extension).digest('hex').toUpperCase();
  const main = Buffer.from(writing.xmp(before, { extension: packet }));
  if (!fits(main)) return err(metadataProblem.noRoom());
  const insert = Buffer.concat([
    jpegSegment(app(1), jpegXmp.name, main),
    ...extensionSegments(extension, packet),
  ]);
  return ok([{ ...place, insert }, ...removed]);
}

function extensionSegments(extension: Buffer, packet: string): readonly Uint8Array[] {
  const room = maxSegmentData - jpegXmp.extensionHeader;
  return Array.from({ length: Math.ceil(extension.length / room) }, (_, index) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(extension.length, 0);
    place.writeUInt32BE(index * room, 4);
    const part = extension.subarray(index * room, (index + 1) * room);
    return jpegSegment(app(1), jpegXmp.extensionName, Buffer.from(packet, 'latin1'), place, part);
  });
}
