import { enterImage, examineImage, writeFiles } from '@/lib/images/keep-image';
import { hashOf, maxBytes } from '@/lib/images/read-image';
import { readLimited } from '@/lib/images/read-limited';
import type { Params } from '@/lib/models/settings';
import { err, ok, type Result } from '@/lib/result';
import type { ImageRecord } from '@/lib/store/contract';
import { referencesOf } from '../record';
import type { Work } from './import-deps';
import { DamagedZip, type ZippedFile } from './open-zip';

/**
 * Sees to it that a picture is here: it is already, or is taken from the zip when it is what its name says. A sentence where
 * it cannot be had.
 */
export async function takePicture(work: Work, hash: string): Promise<Result<ImageRecord, string>> {
  const { progress, originals } = work;
  const known = await kept(work, hash);
  if (known) return ok(known);
  const file = originals.get(hash);
  if (!file) return err('It is missing.');
  const taken = await keep(work, file, hash);
  if (taken.ok) progress.set({ pictures: { added: progress.state.pictures.added + 1 } });
  // Once is enough, however many generations show it.
  else originals.set(hash, { ...file, unreadable: taken.error });
  return taken;
}

/** Takes the reference images of something that goes in without them too; those that cannot be had are told. `whose` in words. */
export async function takeReferences(work: Work, params: Params, whose: string): Promise<void> {
  for (const hash of referencesOf(params)) {
    const taken = await takePicture(work, hash);
    if (taken.ok) continue;
    const name = work.originals.get(hash)?.name ?? `originals/${hash}`;
    work.progress.problem(
      name,
      `${taken.error} It is a reference image of ${whose}, which went in without it.`,
    );
  }
}

async function kept({ deps: { store, blobs } }: Work, hash: string): Promise<ImageRecord | undefined> {
  const record = await store.images.get(hash);
  return record && (await blobs.stat(hash, 'original'))?.size === record.bytes ? record : undefined;
}

async function keep({ deps }: Work, file: ZippedFile, hash: string): Promise<Result<ImageRecord, string>> {
  const read = await readPicture(file, hash);
  if (!read.ok) return read;
  await deps.needRoom(read.value.length);
  const examined = await examineImage(deps, read.value);
  if (!examined.ok) return err(examined.error.message);
  // The large thumbnail is made when it is first looked at; nobody waits for all of them.
  await writeFiles(deps.blobs, examined.value);
  await enterImage(deps, examined.value.record, read.value, deps.clock.now());
  return ok(examined.value.record);
}

async function readPicture(file: ZippedFile, hash: string): Promise<Result<Uint8Array, string>> {
  if (file.unreadable) return err(file.unreadable);
  if (file.bytes > maxBytes) return err(`It is larger than ${maxBytes / 1_000_000} MB.`);
  try {
    const bytes = await readLimited(file.open(), maxBytes);
    if (bytes && hashOf(bytes) === hash) return ok(bytes);
    return err('It was altered: its contents are not those it was exported with.');
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    return err('It is damaged: it cannot be unpacked.');
  }
}
