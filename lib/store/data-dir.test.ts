import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { dataDirProblems, prepareDataDir } from './data-dir';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});

test('creates what is missing, however deep', async () => {
  const deep = join(dir, 'a', 'b', 'c');
  expect(await dataDirProblems(deep)).toEqual([]);
  expect((await stat(join(deep, 'originals'))).isDirectory()).toBe(true);
});

test('a folder inside that cannot be used is named', async () => {
  await writeFile(join(dir, 'inbox'), '');
  expect(await dataDirProblems(dir)).toEqual([`The data folder ${join(dir, 'inbox')} is not a folder.`]);
});

test('a file in place of the folder or above it is told once', async () => {
  const file = join(dir, 'file');
  await writeFile(file, '');
  expect(await dataDirProblems(file)).toEqual([`The data folder ${file} is not a folder.`]);
  expect(await dataDirProblems(join(file, 'x'))).toEqual([
    `The data folder ${join(file, 'x')} is not a folder.`,
  ]);
});

// Where the system says "no such file" about a folder that is there, mkdir's own recursion never ends.
test.runIf(process.platform === 'linux')(
  'a place where no folder can be made is refused, not tried for ever',
  async () => {
    await expect(prepareDataDir('/proc/proofsheet/data')).rejects.toMatchObject({
      name: 'StoreOpenError',
      message: expect.stringContaining('/proc/proofsheet/data'),
    });
  },
);
