import { err, ok, type Result } from '@/lib/result';
import { bufferOf } from '../bytes';
import { limits } from '../limits';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';

/** A chunk of the RIFF container: `end` is after the byte that makes its length even. */
export interface WebpChunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const headerBytes = 12;

/** The chunks of a WebP, as far as its header says it goes. */
export function webpChunks(bytes: Uint8Array): Result<readonly WebpChunk[], MetadataProblem> {
  const buffer = bufferOf(bytes);
  const chunks: WebpChunk[] = [];
  const fileEnd = buffer.length < headerBytes ? 0 : 8 + buffer.readUInt32LE(4);
  if (fileEnd > buffer.length) return err(metadataProblem.broken());
  for (let start = headerBytes; start + 8 <= fileEnd; ) {
    if (chunks.length >= limits.parts) return err(metadataProblem.tooMuch());
    const length = buffer.readUInt32LE(start + 4);
    const dataEnd = start + 8 + length;
    if (dataEnd > fileEnd) return err(metadataProblem.broken());
    // Some writers leave the filling byte of the last chunk out.
    const end = Math.min(dataEnd + (length % 2), fileEnd);
    chunks.push({
      type: buffer.toString('latin1', start, start + 4),
      data: bytes.subarray(start + 8, dataEnd),
      start,
      end,
    });
    start = end;
  }
  return chunks.length > 0 ? ok(chunks) : err(metadataProblem.broken());
}

export function webpChunk(type: string, data: Uint8Array): Uint8Array {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32LE(data.length, 4);
  return Buffer.concat([header, data, Buffer.alloc(data.length % 2)]);
}
