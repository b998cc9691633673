import type { OwnStore } from '@/lib/store/own-store';
import { referencesOf } from '../record';
import { pagesOf, type Selection } from '../selection';

export interface Estimate {
  readonly generations: number;
  /** Bytes of the pictures, of which each counts once; a bundle is little more. */
  readonly bytes: number;
  /** False when only the newest were looked at and the rest is inferred. */
  readonly exact: boolean;
}

const looked = 1000;

/** What an export or a download of a selection comes to, from its first thousand generations. */
export async function estimate(store: OwnStore, selection: Selection): Promise<Estimate> {
  const sizes = new Map<string, number>();
  let seen = 0;
  for await (const page of pagesOf(store, selection)) {
    for (const { images, settings } of page) {
      seen += 1;
      for (const { hash, bytes } of images) sizes.set(hash, bytes);
      for (const hash of referencesOf(settings.params)) {
        const record = sizes.has(hash) ? undefined : await store.images.get(hash);
        if (record) sizes.set(hash, record.bytes);
      }
    }
    if (seen >= looked) break;
  }
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const total = seen < looked ? seen : await countOf(store, selection);
  return {
    generations: total,
    bytes: seen === 0 ? 0 : Math.round((bytes / seen) * total),
    exact: total === seen,
  };
}

async function countOf(store: OwnStore, selection: Selection): Promise<number> {
  if ('ids' in selection) return new Set(selection.ids).size;
  const { query, zoneMinutes, except } = selection;
  return (await store.gallery.count({ query, zoneMinutes })) - except.size;
}
