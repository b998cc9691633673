import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { root } from './root.mjs';
import { bin, runNode } from './run.mjs';
import { note, Stop } from './say.mjs';

// Inside the build's folder: deleting the build deletes the claim that there is one.
const stamp = join(root, '.next', 'proofsheet-build');

/** Whether the last complete build was made from exactly these sources. */
export function isBuilt() {
  if (!existsSync(join(root, '.next', 'BUILD_ID')) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** Builds unless nothing has changed. The stamp goes first and returns last, so half a build never counts. */
export async function ensureBuilt() {
  if (!isBuilt()) await oneAtATime(root, build);
}

async function build() {
  // Another start may have made it while this one waited.
  if (isBuilt()) return;
  note('Building …');
  const made = fingerprint(root);
  rmSync(stamp, { force: true });
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  if ((await runNode(bin('next'), ['build'], { env })) !== 0) {
    throw new Stop('The build failed. The compiler’s own message is above.');
  }
  writeFileSync(stamp, made);
}
