import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesBelow, findSecrets } from '../support/find-secrets';
import { root } from '../support/root';
import { runFolder, type Secret, type SecretKind } from '../support/run-record';

/** Of a run of all files; a part of them need not come across every kind. */
const kinds = ['cookie', 'invitation', 'key', 'link', 'password', 'session', 'setup code'];

/** All that was made, typed or set while the tests ran. A setup code that the studio draws itself is in its log on purpose. */
function made(except?: SecretKind): readonly Secret[] {
  const folder = join(runFolder, 'secrets');
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'),
  );
  return [...new Set(lines)].map((line): Secret => JSON.parse(line)).filter(({ kind }) => kind !== except);
}

test('the run has left something to look for, and logs to look in', () => {
  const found = made().map(({ kind }) => kind);
  const counts = kinds.map((kind) => `${kind} ${found.filter((one) => one === kind).length}`);
  test.info().annotations.push({ type: 'looked for', description: counts.join(', ') });
  expect(found).not.toEqual([]);
  if (process.env.PROOFSHEET_E2E_WHOLE) expect([...new Set(found)].sort()).toEqual(kinds);
  const logs = filesBelow(join(runFolder, 'logs'));
  expect(logs).not.toEqual([]);
  for (const log of logs)
    expect(readFileSync(join(runFolder, 'logs', log), 'utf8'), log).toContain('Ready in');
  expect(filesBelow(join(runFolder, 'data')).filter((name) => name.endsWith('.db'))).not.toEqual([]);
});

test('no secret is in the log of any server', () => {
  expect(findSecrets(join(runFolder, 'logs'), made())).toEqual([]);
});

test('no secret is in any data folder, but the sessions that are open there', () => {
  // A browser sends them with a signature, which is kept nowhere.
  expect(findSecrets(join(runFolder, 'data'), made('session'))).toEqual([]);
});

test('no secret is in the build, neither in what browsers get nor in what the server runs', () => {
  const build = join(root, '.next');
  const files = filesBelow(build, ['cache']);
  for (const part of ['static', 'server']) {
    expect(
      files.filter((name) => name.startsWith(`${part}/`) && name.endsWith('.js')).length,
    ).toBeGreaterThan(5);
  }
  expect(findSecrets(build, made(), ['cache'])).toEqual([]);
});
