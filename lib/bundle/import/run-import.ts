import { storageProblem, storageSentence } from '@/lib/store/storage-error';
import { bundleFiles } from '../format';
import type { ImportDeps, Work } from './import-deps';
import type { ImportFiles } from './import-file';
import { DamagedZip, openZip } from './open-zip';
import type { Progress } from './progress';
import { readDirectory } from './read-directory';
import { takeGenerations } from './take-generations';
import { takeNamed } from './take-named';

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
  const zip = await openZip(files.zipOf(progress.state.id));
  if (!zip.ok) return zip.error;
  try {
    const parts = await readDirectory(zip.value, progress.problem);
    if (!parts.ok) return parts.error;
    const total = parts.value.manifest.files[bundleFiles.generations].records;
    progress.set({ step: 'generations', total });
    const todo: Work = { ...parts.value, deps, progress };
    await takeNamed(todo);
    await takeGenerations(todo, signal);
    return undefined;
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    return 'This zip is damaged: its list of files cannot be read. Copy it again.';
  } finally {
    zip.value.close();
  }
}
