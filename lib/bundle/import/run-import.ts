import { storageProblem, storageSentence } from '@/lib/store/storage-error';
import { bundleFiles } from '../format';
import { findParts } from './find-parts';
import type { ImportDeps } from './import-deps';
import type { ImportFiles } from './import-file';
import { DamagedZip, openZip } from './open-zip';
import type { Progress } from './progress';
import { takePictures } from './take-pictures';
import { takeRecords } from './take-records';

const pauseMs = 10_000;

/**
 * Works through a bundle that has come completely, from where it stopped the last time. Every piece may be done over, so a
 * process that dies anywhere leaves nothing half. While the disk is full it waits. Rejects only when `signal` aborts, or for a bug.
 */
export async function runImport(
  deps: ImportDeps,
  files: ImportFiles,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      const failure = await work(deps, files, progress, signal);
      progress.set(
        failure === undefined ? { state: 'done', message: null } : { state: 'failed', message: failure },
      );
      await progress.save('now');
      return await files.removeZip(progress.state.id);
    } catch (error) {
      const problem = storageProblem(error);
      if (!problem) throw error;
      progress.set({
        state: 'held',
        message: `${storageSentence(problem)} The import then goes on by itself.`,
      });
      await deps.clock.sleep(pauseMs, signal);
      progress.set({ state: 'working', message: null });
    }
  }
}

/** The sentence that says why it cannot be imported, or undefined when everything was looked at. */
async function work(
  deps: ImportDeps,
  files: ImportFiles,
  progress: Progress,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { id } = progress.state;
  const path = files.zipOf(id);
  const directory = await openZip(path);
  if (!directory.ok) return directory.error;
  try {
    const parts = await findParts(directory.value);
    if (!parts.ok) return parts.error;
    if (progress.state.step === 'opening') {
      progress.set({ step: 'pictures', position: 0, done: 0, total: directory.value.count });
      await progress.save('now');
    }
    if (progress.state.step === 'pictures') {
      const zip = await openZip(path);
      if (!zip.ok) return zip.error;
      try {
        await takePictures(deps, zip.value, progress, signal);
      } finally {
        zip.value.close();
      }
      const total = parts.value.manifest.files[bundleFiles.generations].records;
      progress.set({ step: 'generations', position: 0, done: 0, total });
      await progress.save('now');
    }
    await takeRecords(deps, parts.value, progress, signal);
    return undefined;
  } catch (error) {
    if (error instanceof DamagedZip)
      return 'This zip is damaged: its list of files cannot be read. Copy it again.';
    throw error;
  } finally {
    directory.value.close();
  }
}
