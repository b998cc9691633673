import { bufferOf } from '../bytes';
import type { WebpChunk } from './webp-chunks';

export const exifFlag = 0x08;
export const xmpFlag = 0x04;
const alphaFlag = 0x10;

/**
 * The `VP8X` header a WebP needs before it may carry anything but pixels, with the flags for EXIF and XMP set. Undefined
 * where the size cannot be told.
 */
export function extendedHeader(chunks: readonly WebpChunk[], carried: { exif: boolean; xmp: boolean }) {
  const old = chunks.find(({ type }) => type === 'VP8X');
  const data = old ? Buffer.from(old.data) : headerFor(chunks);
  if (!data || data.length < 10) return undefined;
  data[0] = (data[0] ?? 0) | (carried.exif ? exifFlag : 0) | (carried.xmp ? xmpFlag : 0);
  return { old, data };
}

/** A header for a file of a single chunk, which has its size in the first bytes of the pixels. */
function headerFor(chunks: readonly WebpChunk[]): Buffer | undefined {
  const pixels = chunks.find(({ type }) => type === 'VP8 ' || type === 'VP8L');
  if (!pixels || pixels.data.length < 10) return undefined;
  const { width, height, alpha } = pixels.type === 'VP8L' ? lossless(pixels.data) : lossy(pixels.data);
  const header = Buffer.alloc(10);
  header[0] = alpha ? alphaFlag : 0;
  header.writeUIntLE(width - 1, 4, 3);
  header.writeUIntLE(height - 1, 7, 3);
  return header;
}

/** 14 bits each for width − 1 and height − 1, one for alpha, behind a byte of signature. */
function lossless(data: Uint8Array) {
  const bits = bufferOf(data).readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, alpha: (bits >>> 28) % 2 === 1 };
}

/** 14 bits each, behind a frame tag of three bytes and a start code of three. The lossy form alone has no alpha. */
function lossy(data: Uint8Array) {
  const buffer = bufferOf(data);
  const side = (at: number) => Math.max(1, buffer.readUInt16LE(at) & 0x3fff);
  return { width: side(6), height: side(8), alpha: false };
}
