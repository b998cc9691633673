import { err, ok, type Result } from '@/lib/result';
import { bufferOf } from '../bytes';
import { limits } from '../limits';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';

/** A segment before the pixels: `data` is what follows its length. */
export interface JpegSegment {
  readonly marker: number;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export const app = (number: number): number => 0xe0 + number;
const startOfScan = 0xda;
/** Its length counts its own two bytes. */
export const maxSegmentData = 0xffff - 2;

/** The segments between the start of a JPEG and its pixels. */
export function jpegSegments(bytes: Uint8Array): Result<readonly JpegSegment[], MetadataProblem> {
  const buffer = bufferOf(bytes);
  const segments: JpegSegment[] = [];
  for (let start = 2; start + 4 <= buffer.length; ) {
    if (segments.length >= limits.parts) return err(metadataProblem.tooMuch());
    if (buffer[start] !== 0xff) return err(metadataProblem.broken());
    const marker = buffer[start + 1] ?? 0;
    // A marker may stand behind any number of filling bytes.
    if (marker === 0xff) {
      start += 1;
      continue;
    }
    if (marker === startOfScan) return ok(segments);
    const length = buffer.readUInt16BE(start + 2);
    const end = start + 2 + length;
    if (length < 2 || end > buffer.length) return err(metadataProblem.broken());
    segments.push({ marker, data: bytes.subarray(start + 4, end), start, end });
    start = end;
  }
  return err(metadataProblem.broken());
}

export function jpegSegment(marker: number, ...data: readonly Uint8Array[]): Uint8Array {
  const whole = Buffer.concat([Buffer.from([0xff, marker, 0, 0]), ...data]);
  whole.writeUInt16BE(whole.length - 2, 2);
  return whole;
}
