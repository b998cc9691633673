import { sniff } from '@/lib/images/sniff';
import { err, type Result } from '@/lib/result';
import { stripJpeg } from './jpeg/strip-jpeg';
import { type MetadataProblem, metadataProblem } from './metadata-problem';
import { stripPng } from './png/strip-png';
import { stripWebp } from './webp/strip-webp';

const strippers = { png: stripPng, jpeg: stripJpeg, webp: stripWebp } as const;

/**
 * A copy of the picture that says nothing of how, when or by whom it was made: the very same pixels, with what decides how
 * they look (colour profile, orientation). All that is not known to be that is left out.
 */
export function withoutMetadata(bytes: Uint8Array): Result<Uint8Array, MetadataProblem> {
  const sniffed = sniff(bytes);
  return sniffed.kind === 'accepted' ? strippers[sniffed.format](bytes) : err(metadataProblem.notAnImage());
}
