import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { removeFolder } from './remove-folder';

/** An empty folder for the test that begins or runs; it is removed when that test and its `afterEach` have ended. */
export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'proofsheet-'));
  onTestFinished(() => removeFolder(path));
  return path;
}
