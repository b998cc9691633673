import { examineImage, type Keeping, writeFiles } from '@/lib/images/keep-image';
import { hashOf, maxBytes } from '@/lib/images/read-image';
import { readLimited } from '@/lib/images/read-limited';
import { bundleFiles, hashOfOriginal } from '../format';
import type { ImportDeps } from './import-deps';
import { DamagedZip, type OpenZip, type ZippedFile } from './open-zip';
import type { Progress } from './progress';

const ours: readonly string[] = Object.values(bundleFiles);

/**
 * First step: every original in the zip that is what its name says is kept. Goes on behind `position`; a picture that is here
 * already is not even unpacked.
 */
export async function takePictures(
  deps: ImportDeps,
  zip: OpenZip,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  let position = 0;
  let strangers = 0;
  for await (const file of zip.files()) {
    const hash = hashOfOriginal(file.name);
    if (hash === undefined && !ours.includes(file.name) && !file.name.endsWith('/')) strangers += 1;
    position += 1;
    if (position <= progress.state.position) continue;
    signal.throwIfAborted();
    if (hash !== undefined) await takePicture(deps, file, hash, progress);
    if (hash === undefined && position % 500 !== 0) continue;
    progress.set({ position, done: position });
    await progress.save();
  }
  if (strangers > 0)
    progress.problem('the zip', `${strangers} of its files belong to no bundle and were left alone.`);
}

async function takePicture(
  deps: ImportDeps,
  file: ZippedFile,
  hash: string,
  progress: Progress,
): Promise<void> {
  const { added, known } = progress.state.pictures;
  if (await isHere(deps, hash)) return progress.set({ pictures: { added, known: known + 1 } });
  const read = await readPicture(file, hash);
  if ('problem' in read) return progress.problem(file.name, read.problem);
  await deps.needRoom(read.bytes.length);
  const examined = await examineImage(deps, read.bytes);
  if (!examined.ok) return progress.problem(file.name, examined.error.message);
  // The large thumbnail is made when it is first looked at; nobody waits for all of them.
  await writeFiles(deps.blobs, examined.value);
  await deps.store.images.put(examined.value.record, deps.clock.now());
  progress.set({ pictures: { added: added + 1, known } });
}

async function isHere({ store, blobs }: Keeping, hash: string): Promise<boolean> {
  const record = await store.images.get(hash);
  return record !== undefined && (await blobs.stat(hash, 'original'))?.size === record.bytes;
}

async function readPicture(
  file: ZippedFile,
  hash: string,
): Promise<{ bytes: Uint8Array } | { problem: string }> {
  if (file.unreadable) return { problem: file.unreadable };
  if (file.bytes > maxBytes) return { problem: `It is larger than ${maxBytes / 1_000_000} MB.` };
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readLimited(file.open(), maxBytes);
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    return { problem: 'It is damaged: it cannot be unpacked.' };
  }
  if (!bytes || hashOf(bytes) !== hash) {
    return { problem: 'It was altered: its contents are not those it was exported with.' };
  }
  return { bytes };
}
