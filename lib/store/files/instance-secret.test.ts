import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { instanceSecret } from './instance-secret';

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('it is made once, and readable by its owner alone', async () => {
  const dir = await temporaryFolder();
  const path = join(dir, 'instance-secret');
  const first = await instanceSecret(dir);
  expect(first).toHaveLength(32);
  if (process.platform !== 'win32') expect(await modeOf(path)).toBe(0o600);
  expect(Buffer.from(await instanceSecret(dir))).toEqual(Buffer.from(first));
  expect(await instanceSecret(await temporaryFolder())).not.toEqual(first);
  expect(await readdir(join(dir, 'tmp'))).toEqual([]);
  if (process.platform === 'win32') return;
  await chmod(path, 0o644);
  await instanceSecret(dir);
  expect(await modeOf(path)).toBe(0o600);
});

test('one that is cut off is replaced', async () => {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'instance-secret'), 'short');
  const secret = await instanceSecret(dir);
  expect(secret).toHaveLength(32);
  expect(Buffer.from(await instanceSecret(dir))).toEqual(Buffer.from(secret));
});
