import { inflateSync } from 'node:zlib';
import { err, ok, type Result } from '@/lib/result';
import { bufferOf, lenientText } from '../bytes';
import { limits } from '../limits';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';
import { type PngChunk, pngChunk } from './png-chunks';

/** What PNG's `tEXt` can hold: Latin-1 without control characters other than the line feed. */
const latin1 = /^[\n\x20-\x7e\xa0-\xff]*$/;

/** `tEXt`, which every reader knows, or `iTXt` (UTF-8, not compressed) where Latin-1 is not enough. */
export function textChunk(keyword: string, text: string): Uint8Array {
  if (latin1.test(text)) return pngChunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'));
  return internationalChunk(keyword, text);
}

/** Keyword, no compression, no language, no translated keyword, text. */
export const internationalChunk = (keyword: string, text: string): Uint8Array =>
  pngChunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text)]));

const keywordBytes = 79;

/** The keyword of a text chunk, undefined for any other chunk and for a broken one. */
export function keywordOf({ type, data }: PngChunk): string | undefined {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return undefined;
  const end = bufferOf(data.subarray(0, keywordBytes + 1)).indexOf(0);
  return end < 1 ? undefined : bufferOf(data).toString('latin1', 0, end);
}

/** The text of a text chunk. A broken one makes the file a broken one: unpacking many of them would take long. */
export function textOf(chunk: PngChunk, keyword: string): Result<string, MetadataProblem> {
  const rest = chunk.data.subarray(keyword.length + 1);
  if (chunk.type === 'tEXt') return bounded(rest);
  // Only deflate, method 0, was ever defined.
  if (chunk.type === 'zTXt')
    return rest[0] === 0 ? inflated(rest.subarray(1)) : err(metadataProblem.broken());
  const [compressed, method] = rest;
  const languageEnd = rest.indexOf(0, 2);
  const translatedEnd = languageEnd === -1 ? -1 : rest.indexOf(0, languageEnd + 1);
  if (translatedEnd === -1) return err(metadataProblem.broken());
  const text = rest.subarray(translatedEnd + 1);
  if (compressed === 0) return bounded(text);
  return compressed === 1 && method === 0 ? inflated(text) : err(metadataProblem.broken());
}

/** Several programs write UTF-8 where the format says Latin-1. */
const bounded = (bytes: Uint8Array): Result<string, MetadataProblem> =>
  bytes.length > limits.textBytes ? err(metadataProblem.tooMuch()) : ok(lenientText(bytes));

function inflated(bytes: Uint8Array): Result<string, MetadataProblem> {
  if (bytes.length > limits.textBytes) return err(metadataProblem.tooMuch());
  try {
    return ok(lenientText(inflateSync(bytes, { maxOutputLength: limits.textBytes })));
  } catch (error) {
    return err(error instanceof RangeError ? metadataProblem.tooMuch() : metadataProblem.broken());
  }
}
