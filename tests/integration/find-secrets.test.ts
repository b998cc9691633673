import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSecrets } from '../support/find-secrets';
import { temporaryFolder } from '../support/temporary-folder';

const password = { kind: 'password', value: 'four "words" in a row' } as const;

test.each([
  ['as it was typed', password.value],
  ['in an address', `/?said=${encodeURIComponent(password.value)}&more`],
  ['in a form', `said=four+%22words%22+in+a+row`],
  ['in JSON', JSON.stringify({ said: password.value })],
])('a secret is found %s, between bytes that are no text', async (_, text) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'deep/er'), { recursive: true });
  await mkdir(join(folder, 'deeper'));
  await writeFile(join(folder, 'innocent'), 'four words in a row');
  const bytes = Buffer.concat([Buffer.from([0, 255, 128]), Buffer.from(text), Buffer.from([255])]);
  await writeFile(join(folder, 'deep/er/file'), bytes);
  await writeFile(join(folder, 'deeper/file'), bytes);
  const found = (name: string) => `${name}: password ${password.value}`;
  expect([...findSecrets(folder, [password])].sort()).toEqual([found('deep/er/file'), found('deeper/file')]);
  expect(findSecrets(folder, [password], ['deep'])).toEqual([found('deeper/file')]);
});
