import { err, ok, type Result } from '@/lib/result';
import { handOver } from './hand-over';
import { readFile } from './read-file';

/** Has the settings of a file read; the address of the form that is filled with them, or why there is none. */
export async function settingsOf(file: File): Promise<Result<string, string>> {
  // What fills the form is fetched meanwhile; it reports itself what becomes of that.
  import('../create/complete-start').catch(() => undefined);
  const found = await readFile(file);
  if (!found.ok) return found;
  try {
    // Not `crypto.randomUUID`, which a studio reached by plain HTTP does not have.
    return ok(handOver(window.sessionStorage, found.value, String(Date.now())));
  } catch {
    return err('This browser keeps nothing for the studio, so the settings cannot get into the form.');
  }
}
