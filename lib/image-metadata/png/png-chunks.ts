import { err, ok, type Result } from '@/lib/result';
import { bufferOf } from '../bytes';
import { limits } from '../limits';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';
import { crc32 } from './crc32';

/** A chunk in its file: `start` is that of its length field, `end` is after its checksum. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const signatureBytes = 8;

/** The chunks of a PNG up to its end. What may follow is no part of the picture. */
export function pngChunks(bytes: Uint8Array): Result<readonly PngChunk[], MetadataProblem> {
  const buffer = bufferOf(bytes);
  const chunks: PngChunk[] = [];
  for (let start = signatureBytes; start + 12 <= buffer.length; ) {
    if (chunks.length >= limits.parts) return err(metadataProblem.tooMuch());
    const length = buffer.readUInt32BE(start);
    const end = start + 12 + length;
    if (end > buffer.length) return err(metadataProblem.broken());
    const type = buffer.toString('latin1', start + 4, start + 8);
    chunks.push({ type, data: bytes.subarray(start + 8, start + 8 + length), start, end });
    if (type === 'IEND') return ok(chunks);
    start = end;
  }
  return err(metadataProblem.broken());
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
