import { ok, type Result } from '@/lib/result';
import { bufferOf } from '../bytes';
import { orientationOnly } from '../exif/orientation-only';
import { withLetters } from '../exif/read-exif';
import type { MetadataProblem } from '../metadata-problem';
import { app, type JpegSegment, jpegSegment, jpegSegments } from './jpeg-segments';
import { isExif } from './jpeg-texts';

const startOfImage = Buffer.from([0xff, 0xd8]);
const comment = 0xfe;
const endOfImage = 0xd9;
const profileName = 'ICC_PROFILE\0';

/** The pixels as they are, with nothing beside them. */
export function stripJpeg(bytes: Uint8Array): Result<Uint8Array, MetadataProblem> {
  const segments = jpegSegments(bytes);
  if (!segments.ok) return segments;
  const exif = orientationOnly(segments.value.find(isExif)?.data);
  const whole = ({ start, end }: Pick<JpegSegment, 'start' | 'end'>) => bytes.subarray(start, end);
  return ok(
    Buffer.concat([
      startOfImage,
      ...segments.value.filter(isFirst).map(whole),
      ...(exif ? [jpegSegment(app(1), withLetters(exif))] : []),
      ...segments.value.filter((segment) => !isFirst(segment) && decidesLook(segment)).map(whole),
      ...scansOf(bytes, segments.value.at(-1)?.end ?? startOfImage.length).map(whole),
    ]),
  );
}

/** JFIF's own, which has to be the first. */
const isFirst = ({ marker }: JpegSegment): boolean => marker === app(0);

/** Not what an application wrote beside the picture, unless it is its colour profile or how its colours are coded. */
function decidesLook({ marker, data }: JpegSegment): boolean {
  if (marker === app(2)) return bufferOf(data).toString('latin1', 0, profileName.length) === profileName;
  return marker === app(14) || !isBeside(marker);
}

const isBeside = (marker: number): boolean => (marker >= app(0) && marker <= app(15)) || marker === comment;

/** From the first scan up to the end of the picture, without what stands beside it in between or behind. */
function scansOf(bytes: Uint8Array, from: number): readonly { start: number; end: number }[] {
  const buffer = bufferOf(bytes);
  const parts: { start: number; end: number }[] = [];
  let start = from;
  let at = buffer.indexOf(0xff, from);
  while (at >= 0 && at + 2 <= buffer.length) {
    const marker = buffer[at + 1] ?? 0;
    if (marker === endOfImage) return [...parts, { start, end: at + 2 }];
    const end = at + lengthOf(buffer, at, marker);
    if (isBeside(marker)) {
      parts.push({ start, end: at });
      start = end;
    }
    at = buffer.indexOf(0xff, end);
  }
  // Some encoders leave the end out.
  return [...parts, { start, end: buffer.length }];
}

/** In bytes, of a marker and what belongs to it. Within a scan 0xff is followed by 0, more of itself or a restart. */
function lengthOf(buffer: Buffer, at: number, marker: number): number {
  if (marker === 0xff) return 1;
  if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7) || at + 4 > buffer.length) return 2;
  return 2 + buffer.readUInt16BE(at + 2);
}
