import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made from. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const isTest = /\.test(-\w+)?\.tsx?$/;

/** The files below the given paths, sorted, tests left out. */
function filesOf(folder, path) {
  const stat = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return isTest.test(path) ? [] : [path];
  const names = readdirSync(join(folder, path)).sort();
  return names.flatMap((name) => filesOf(folder, `${path}/${name}`));
}

/** One hash over names and contents of all sources; a changed, added, removed or renamed file changes it. */
export function fingerprint(folder) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of sources.flatMap((source) => filesOf(folder, source))) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
