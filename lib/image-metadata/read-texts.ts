import { sniff } from '@/lib/images/sniff';
import { err, type Result } from '@/lib/result';
import { jpegTexts } from './jpeg/jpeg-texts';
import { type MetadataProblem, metadataProblem } from './metadata-problem';
import { pngTexts } from './png/png-texts';
import { documentKey, settingsOfDocument } from './settings-document';
import type { Texts } from './texts';
import { webpTexts } from './webp/webp-texts';
import { documentInXmp } from './xmp/xmp-packet';

const readers = { png: pngTexts, jpeg: jpegTexts, webp: webpTexts } as const;

/** The texts of a file that may hold settings. */
export function readTexts(bytes: Uint8Array): Result<Texts, MetadataProblem> {
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'accepted') return readers[sniffed.format](bytes);
  return err(metadataProblem.notAnImage(sniffed.kind === 'other' ? sniffed.name : undefined));
}

/** Our own document among the texts: PNG's chunk, else XMP's property. */
export function documentIn(texts: Texts): string | undefined {
  const places = [texts.get(documentKey), ...['xmp', 'xmpExtension'].map((name) => inXmp(texts.get(name)))];
  return places.find((text) => text !== undefined && settingsOfDocument(text));
}

const inXmp = (xmp: string | undefined) => (xmp === undefined ? undefined : documentInXmp(xmp));
