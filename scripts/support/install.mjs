import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { root } from './root.mjs';
import { run, runNode } from './run.mjs';
import { note, Stop } from './say.mjs';

/** Parses a lock file's packages, or undefined when it is absent or torn. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether `node_modules` holds what the lock file asks for, by npm's own record of what it installed.
 * Optional packages may be missing: they are other systems' binaries. Without `dev`, development packages may be too.
 */
export function isInstalled({ folder = root, dev = true } = {}) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (found) return found.version === entry.version;
    return Boolean(entry.optional || entry.devOptional || (entry.dev && !dev));
  });
}

/** Installs from the folder's lock file when its `node_modules` does not match; without `dev`, when what runs the studio is missing. */
export async function ensureInstalled({ folder = root, dev = true } = {}) {
  if (!isInstalled({ folder, dev })) await oneAtATime(root, () => install(folder, dev));
}

async function install(folder, dev) {
  // Another start may have done it while this one waited.
  if (isInstalled({ folder, dev })) return;
  note('Installing packages (npm ci) …');
  // Building needs the development packages too, whatever NODE_ENV says.
  const options = ['--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  if (existsSync(join(folder, 'package-lock.json')) && (await npm(['ci', ...options], folder)) === 0) return;
  note('npm ci did not work; trying npm install, which may choose other versions than the lock file.');
  if ((await npm(['install', ...options], folder)) === 0) return;
  throw new Stop('The packages could not be installed. npm’s own message is above.');
}

/** Runs the npm that runs this script, or else the one on the path. */
function npm(args, cwd) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return runNode(own, args, { cwd });
  return run('npm', args, { cwd, shell: process.platform === 'win32' });
}
