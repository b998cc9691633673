import 'server-only';
import { err, ok, type Result } from '../result';
import type { ImageRecord } from '../store/contract';
import { admit, type Closed, type Visit, type Window } from './admit';
import { readReferences } from './open-share';
import { pictureKey, referenceKey } from './picture-key';
import { mostPictures, type Share, shows } from './share';

export interface SharedPicture {
  /** Stays on the server: its hash is nobody's business. */
  readonly image: ImageRecord;
  /** The original may be downloaded. */
  readonly original: boolean;
  /** Search engines may list it. */
  readonly indexed: boolean;
}

/** The picture that a key names in a share, as it is shown now; `gone` where there is none. */
export async function openPicture(
  window: Window,
  visit: Visit,
  key: string,
): Promise<Result<SharedPicture, Closed>> {
  const admitted = await admit(window, visit);
  if (!admitted.ok) return admitted;
  const share = admitted.value;
  const found = (await shownPicture(window, share, key)) ?? (await shownReference(window, share, key));
  return found ? ok(found) : err({ kind: 'gone' });
}

async function shownPicture(
  { store }: Window,
  { id, owner, subject, original, indexed }: Share,
  key: string,
): Promise<SharedPicture | undefined> {
  const pictures = await store.shares.pictures(owner, subject, mostPictures);
  const found = pictures.find(({ generationId, image }) => pictureKey(id, generationId, image.hash) === key);
  return found && { image: found.image, original, indexed };
}

/** Whoever may see a reference image may not have the file it was. */
async function shownReference(
  { store }: Window,
  { id, owner, subject, level, indexed }: Share,
  key: string,
): Promise<SharedPicture | undefined> {
  if (!shows(level, 'references')) return undefined;
  const references = await readReferences(store, await store.shares.members(owner, subject, mostPictures));
  const image = [...references.values()].find(({ hash }) => referenceKey(id, hash) === key);
  return image && { image, original: false, indexed };
}
