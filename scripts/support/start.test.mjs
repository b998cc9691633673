import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressFrom, claimPort, urlOf } from './address.mjs';
import { fingerprint } from './fingerprint.mjs';
import { isInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

test.each(['18.20.0', '20.8.1'])('Node %s is refused in one sentence', (version) => {
  expect(() => requireNode(version)).toThrow(/needs Node.js 20.9 or newer; this is/);
});

test.each(['20.9.0', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

const locked = (version) => ({ packages: { '': {}, 'node_modules/a': { version } } });

test('packages count as installed only when npm recorded the locked versions', () => {
  expect(isInstalled({ folder })).toBe(false);
  put('package-lock.json', locked('1.0.0'));
  expect(isInstalled({ folder })).toBe(false);
  put('node_modules/.package-lock.json', locked('1.0.0'));
  expect(isInstalled({ folder })).toBe(true);
  put('package-lock.json', locked('1.0.1'));
  expect(isInstalled({ folder })).toBe(false);
});

test('another system’s optional binary need not be there', () => {
  const other = { 'node_modules/b': { version: '1.0.0', optional: true } };
  put('package-lock.json', { packages: { ...locked('1.0.0').packages, ...other } });
  put('node_modules/.package-lock.json', locked('1.0.0'));
  expect(isInstalled({ folder })).toBe(true);
});

test('a finished build needs no development packages', () => {
  const tool = { 'node_modules/c': { version: '1.0.0', dev: true } };
  put('package-lock.json', { packages: { ...locked('1.0.0').packages, ...tool } });
  put('node_modules/.package-lock.json', locked('1.0.0'));
  expect(isInstalled({ folder })).toBe(false);
  expect(isInstalled({ folder, dev: false })).toBe(true);
});

test('the fingerprint follows content and names of sources, not tests', () => {
  put('lib/a.ts', 'one');
  const first = fingerprint(folder);
  expect(fingerprint(folder)).toBe(first);
  put('lib/a.test.ts', 'a test');
  expect(fingerprint(folder)).toBe(first);
  put('lib/a.ts', 'two');
  const second = fingerprint(folder);
  expect(second).not.toBe(first);
  rmSync(join(folder, 'lib/a.ts'));
  put('lib/b.ts', 'two');
  expect(fingerprint(folder)).not.toBe(second);
});

test.each([
  [{}, { host: '127.0.0.1', port: 3000 }],
  [
    { PORT: ' ', HOST: '' },
    { host: '127.0.0.1', port: 3000 },
  ],
  [
    { PORT: '0', HOST: '0.0.0.0' },
    { host: '0.0.0.0', port: 0 },
  ],
  [{ PORT: '99999' }, { host: '127.0.0.1', port: undefined }],
  [{ PORT: '80a' }, { host: '127.0.0.1', port: undefined }],
])('%j listens on %j', (env, address) => {
  expect(addressFrom(env)).toEqual(address);
});

test('a port in use is refused in one sentence', async () => {
  const port = await claimPort({ host: '127.0.0.1', port: 0 });
  const other = createServer();
  await new Promise((resolve) => other.listen(port, '127.0.0.1', resolve));
  await expect(claimPort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use.`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(claimPort({ host: '127.0.0.1', port })).resolves.toBe(port);
});

test('wildcard hosts are reached through loopback', () => {
  expect(urlOf('0.0.0.0', 1)).toBe('http://127.0.0.1:1');
  expect(urlOf('::', 1)).toBe('http://[::1]:1');
  expect(urlOf('studio.local', 1)).toBe('http://studio.local:1');
});
