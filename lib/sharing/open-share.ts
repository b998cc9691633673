import 'server-only';
import type { Generation, ImageRecord } from '@/lib/store/contract';
import type { KnownImages } from '@/lib/store/image-contract';
import { findModel } from '../models/catalog';
import { err, ok, type Result } from '../result';
import { admit, type Closed, type Visit, type Window } from './admit';
import { pickPublic } from './pick-public';
import { referencesOf } from './public-settings';
import type { PublicShare } from './public-share';
import { mostPictures, type Share, shows } from './share';

/** What a link shows to whoever has it, or why not. `share` stays on the server, `shown` may leave it. */
export async function openShare(
  window: Window,
  visit: Visit,
): Promise<Result<{ readonly share: Share; readonly shown: PublicShare }, Closed>> {
  const admitted = await admit(window, visit);
  if (!admitted.ok) return admitted;
  const share = admitted.value;
  const { owner, subject, level } = share;
  const { store } = window;
  const members = await store.shares.members(owner, subject, mostPictures);
  if (members.length === 0) return err({ kind: 'gone' });
  const comparison =
    subject.kind === 'comparison' ? await store.comparisons.get(owner, subject.id) : undefined;
  const references = await readReferences(store, shows(level, 'references') ? members : []);
  return ok({ share, shown: pickPublic(share, { members, comparison, references }, findModel) });
}

/** The kept pictures that generations were made from, by their hashes. */
export async function readReferences(
  store: { readonly images: KnownImages },
  members: readonly Generation[],
): Promise<ReadonlyMap<string, ImageRecord>> {
  const hashes = [...new Set(members.flatMap(({ settings }) => referencesOf(settings)))];
  const records = await Promise.all(hashes.map((hash) => store.images.get(hash)));
  return new Map(records.flatMap((record) => (record ? [[record.hash, record]] : [])));
}
