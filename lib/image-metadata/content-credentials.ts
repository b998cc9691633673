import { sniff } from '@/lib/images/sniff';
import { bufferOf } from './bytes';
import { app, jpegSegments } from './jpeg/jpeg-segments';
import { pngChunks } from './png/png-chunks';
import { webpChunks } from './webp/webp-chunks';

/**
 * Whether a picture is signed by C2PA (Content Credentials): the signature covers the file's bytes, so a copy with
 * anything written into it no longer agrees with it. False for what is no picture.
 */
export function hasContentCredentials(bytes: Uint8Array): boolean {
  const sniffed = sniff(bytes);
  return sniffed.kind === 'accepted' && finders[sniffed.format](bytes);
}

const finders = {
  png: (bytes: Uint8Array) => some(pngChunks(bytes), ({ type }) => type === 'caBX'),
  webp: (bytes: Uint8Array) => some(webpChunks(bytes), ({ type }) => type === 'C2PA'),
  // JUMBF boxes in segments of their own begin with these two letters.
  jpeg: (bytes: Uint8Array) =>
    some(
      jpegSegments(bytes),
      ({ marker, data }) => marker === app(11) && bufferOf(data).toString('latin1', 0, 2) === 'JP',
    ),
} as const;

function some<Part>(
  parts: { ok: true; value: readonly Part[] } | { ok: false },
  test: (part: Part) => boolean,
): boolean {
  return parts.ok && parts.value.some(test);
}
