import { Stop } from './say.mjs';

const needed = [20, 9];

/** Throws a `Stop` when this Node is older than Next.js and the native modules support. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new Stop(
    `Proofsheet needs Node.js ${needed.join('.')} or newer; this is ${version}. Get one at https://nodejs.org.`,
  );
}
