import { enterImage, examineImage, writeFiles } from '@/lib/images/keep-image';
import { hashOf, maxBytes } from '@/lib/images/read-image';
import { readLimited } from '@/lib/images/read-limited';
import { err, ok, type Result } from '@/lib/result';
import type { ImageRecord } from '@/lib/store/contract';
import type { Work } from './import-deps';
import { DamagedZip, type ZippedFile } from './open-zip';

/**
 * Sees to it that a picture is here: it is already, or is taken from the zip when it is what its name says. Undefined where
 * it cannot be had; what is wrong with its file becomes a problem.
 */
export async function takePicture(work: Work, hash: string): Promise<ImageRecord | undefined> {
  const { progress, originals } = work;
  const known = await kept(work, hash);
  if (known) return known;
  const file = originals.get(hash);
  if (!file) return undefined;
  const taken = await keep(work, file, hash);
  if (taken.ok) {
    progress.set({ pictures: { added: progress.state.pictures.added + 1 } });
    return taken.value;
  }
  // Once is enough, however many generations show it.
  originals.delete(hash);
  progress.problem(file.name, taken.error);
  return undefined;
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
