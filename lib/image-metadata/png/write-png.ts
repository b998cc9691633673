import { ok, type Result } from '@/lib/result';
import { splice } from '../bytes';
import type { MetadataProblem } from '../metadata-problem';
import { documentKey } from '../settings-document';
import type { Writing } from '../writing';
import { type PngChunk, pngChunks } from './png-chunks';
import { xmpKeyword } from './png-texts';
import { internationalChunk, keywordOf, textChunk, textOf } from './text-chunk';

/** Puts the texts before the pixels, where readers look first. Every other chunk stays as it is and where it is. */
export function writePng(bytes: Uint8Array, writing: Writing): Result<Uint8Array, MetadataProblem> {
  const chunks = pngChunks(bytes);
  if (!chunks.ok) return chunks;
  const keywords = chunks.value.map(keywordOf);
  // `parameters` beside a document of ours is ours too; alone it is somebody else's and stays.
  const ours = keywords.includes(documentKey) ? [documentKey, 'parameters'] : [];
  const oldXmp = chunks.value[keywords.indexOf(xmpKeyword)];
  const xmp = xmpOf(oldXmp);
  if (!xmp.ok) return xmp;
  const replaced = chunks.value.filter(
    (chunk, index) => chunk === oldXmp || ours.includes(keywords[index] ?? ''),
  );
  const pixels = chunks.value.find(({ type }) => type === 'IDAT' || type === 'IEND');
  const at = pixels?.start ?? bytes.length;
  const inserted = [
    textChunk('parameters', writing.parameters),
    textChunk(documentKey, writing.document),
    // Adobe's specification wants XMP in iTXt, whatever it says.
    internationalChunk(xmpKeyword, writing.xmp(xmp.value, 'noDocument')),
  ];
  return ok(
    splice(bytes, [
      ...inserted.map((insert) => ({ start: at, end: at, insert })),
      ...replaced.map(({ start, end }) => ({ start, end, insert: new Uint8Array() })),
    ]),
  );
}

const xmpOf = (chunk: PngChunk | undefined): Result<string | undefined, MetadataProblem> =>
  chunk ? textOf(chunk, xmpKeyword) : ok(undefined);
