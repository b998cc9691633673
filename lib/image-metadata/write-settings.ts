import { sniff } from '@/lib/images/sniff';
import type { ModelSpec } from '@/lib/models/spec';
import { err, type Result } from '@/lib/result';
import { writeJpeg } from './jpeg/write-jpeg';
import { type MetadataProblem, metadataProblem } from './metadata-problem';
import { parametersText } from './parameters-text';
import { writePng } from './png/write-png';
import { documentIn, readTexts } from './read-texts';
import { documentText, type SettingsDocument } from './settings-document';
import { writeWebp } from './webp/write-webp';
import { xmpExtension, xmpPacket } from './xmp/xmp-packet';

const writers = { png: writePng, jpeg: writeJpeg, webp: writeWebp } as const;

/**
 * A copy of the picture that carries its settings: for other programs as the A1111 text, for us as a document, and what
 * it is in XMP. Nothing is encoded again; what the file carries already stays. `spec` is undefined for a model that has
 * left the catalogue.
 */
export function writeSettings(
  bytes: Uint8Array,
  document: SettingsDocument,
  spec: ModelSpec | undefined,
): Result<Uint8Array, MetadataProblem> {
  const sniffed = sniff(bytes);
  if (sniffed.kind !== 'accepted') return err(metadataProblem.notAnImage());
  const texts = readTexts(bytes);
  if (!texts.ok) return texts;
  const text = documentText(document);
  const facts = { provider: document.provider, createdAt: document.createdAt, document: text };
  return writers[sniffed.format](bytes, {
    parameters: parametersText(document, spec),
    document: text,
    ours: documentIn(texts.value) !== undefined,
    xmp: (existing, own) => xmpPacket(existing, facts, own),
    xmpExtension: () => xmpExtension(facts),
  });
}
