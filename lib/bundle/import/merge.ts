import type { Generation } from '@/lib/store/contract';
import type { CurationPatch } from '@/lib/store/curation-contract';
import type { GenerationRecord } from '../format';

/** What a bundle adds to a generation that is here already. */
export interface Merge {
  readonly patch: CurationPatch;
  readonly tags: readonly string[];
  /** It keeps a rating or a mark that is another in the bundle. */
  readonly differs: boolean;
}

/**
 * What is here stays. Only what is not: a rating where there is none, a mark where there is neither, tags that are missing.
 * Settings, pictures, cost and the trash are never touched.
 */
export function mergeOf(here: Generation, record: GenerationRecord): Merge {
  const known = new Set(here.tags.map(folded));
  const unmarked = !here.favourite && !here.rejected;
  const patch: CurationPatch = {
    ...(here.rating === 0 && record.rating !== 0 && { rating: record.rating }),
    ...(unmarked && record.favourite && { favourite: true }),
    ...(unmarked && record.rejected && !record.favourite && { rejected: true }),
  };
  return {
    patch,
    tags: record.tags.filter((tag) => !known.has(folded(tag))),
    differs:
      (here.rating !== 0 && record.rating !== 0 && here.rating !== record.rating) ||
      (here.favourite && record.rejected && !record.favourite) ||
      (here.rejected && record.favourite && !here.favourite),
  };
}

/** Whether anything of it is new here. */
export const addsTo = ({ patch, tags }: Merge): boolean => Object.keys(patch).length > 0 || tags.length > 0;

/** Tags are the same in any case. */
const folded = (tag: string): string => tag.normalize('NFC').trim().toLowerCase();
