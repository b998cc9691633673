import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/root';
import { beginRecord } from '../support/run-record';

/** The tests run on the production build; this makes one when the sources have changed since the last. */
export default function build(): void {
  const made = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (made.status !== 0) throw new Error('The studio could not be built.');
  beginRecord();
}
