import { randomBytes } from 'node:crypto';
import { chmod, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere, realFiles, writeDurably } from './durable-write';

const length = 32;
const ownerAlone = 0o600;
const files = { ...realFiles, open: (path: string, flags: string) => open(path, flags, ownerAlone) };

/**
 * What this data folder signs with, and nobody else can: made once, readable by its owner alone. A file that is damaged is
 * replaced, and what it has signed no longer counts.
 */
export async function instanceSecret(dataDir: string): Promise<Uint8Array> {
  const path = join(dataDir, 'instance-secret');
  const kept = await ifThere(() => readFile(path));
  if (kept?.length === length) {
    // A backup may have been put back with wider permissions.
    await chmod(path, ownerAlone);
    return kept;
  }
  const secret = randomBytes(length);
  await writeDurably(path, secret, join(dataDir, 'tmp'), files);
  return secret;
}
