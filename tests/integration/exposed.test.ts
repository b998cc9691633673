import { expect, onTestFinished, test } from 'vitest';
import { openAccounts } from '@/lib/accounts/open-accounts';
import { systemClock } from '@/lib/clock';
import { createLog } from '@/lib/log';
import { instanceSecret } from '@/lib/store/files/instance-secret';
import { startStudio } from '../support/studio-server';

const host = '0.0.0.0';

async function start(options: Parameters<typeof startStudio>[0]) {
  const studio = await startStudio({ host, ...options });
  onTestFinished(() => studio.close());
  return studio;
}

/** As through a proxy, from somewhere. */
const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
const ask = (url: string, headers = {}) => fetch(url, { headers, redirect: 'manual' });

test('where others reach it, it does not start without an account, and says what to do', async () => {
  await expect(start({})).rejects.toThrow(/there is no account yet.*HOST=127\.0\.0\.1.*SETUP_CODE/);
});

test('with a setup code it does, and shows others nothing but where the first account is made', async () => {
  const { url } = await start({ env: { SETUP_CODE: 'a long enough code' } });
  expect((await ask(`${url}/gallery`)).status).toBe(200);
  const page = await ask(`${url}/gallery`, { ...elsewhere, accept: 'text/html' });
  expect(page.headers.get('location')).toBe('/setup');
  for (const path of ['/api/generations', '/api/events', '/sandbox/control', '/api/bundle']) {
    expect((await ask(url + path, elsewhere)).status, path).toBe(401);
  }
});

test('with an account it does', async () => {
  const { url } = await start({
    async fill(dataDir) {
      const accounts = await openAccounts({
        dataDir,
        secret: await instanceSecret(dataDir),
        clock: systemClock,
        log: createLog('silent', []),
      });
      const ada = { name: 'Ada', email: 'ada@example.com', password: 'four words in a row' };
      const headers = new Headers({ host: 'localhost', 'x-forwarded-for': '127.0.0.1' });
      const made = await accounts.createFirst(ada, undefined, { headers, network: '127.0.0.1' });
      if (!made.ok) throw new Error('No account was made.');
      await accounts.close();
    },
  });
  expect((await ask(`${url}/setup`, elsewhere)).status).not.toBe(401);
  expect((await ask(`${url}/api/health`, elsewhere)).status).not.toBe(401);
  expect((await ask(`${url}/sandbox/control`, elsewhere)).status).toBe(403);
});
