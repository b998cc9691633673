import { once } from 'node:events';
import { access, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { acquireLock } from '@/lib/store/lock';
import { type StudioServer, startStudio } from '../support/studio-server';

let studio: StudioServer;
beforeAll(async () => {
  studio = await startStudio({ env: { ALLOWED_HOSTS: 'studio.example' } });
});
afterAll(() => studio.close());

/** `fetch` would not let a test choose the host. */
async function ask(method: string, path: string, headers: Record<string, string>) {
  const asking = request(`${studio.url}${path}`, { method, headers, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  return { status: answer?.statusCode, body: answer ? await text(answer) : '' };
}

const everything = [
  ['GET', '/'],
  ['GET', '/create'],
  ['GET', '/gallery?_rsc=1'],
  ['GET', '/icon.svg'],
  ['GET', '/_next/static/chunks/none.js'],
  ['GET', '/_next/image?url=%2Ficon.svg&w=64&q=75'],
  ['GET', '/api/health'],
  ['GET', '/api/generations'],
  ['GET', '/api/events'],
  ['POST', '/api/uploads'],
  ['POST', '/create'],
  ['GET', '/sandbox/control'],
  ['GET', '/nothing/here'],
] as const;

test.each(everything)('%s %s is refused under a name the studio does not go by', async (method, path) => {
  const { status, body } = await ask(method, path, { host: 'evil.example', 'next-action': 'ab' });
  expect(status).toBe(421);
  expect(body).toContain('ALLOWED_HOSTS=evil.example');
});

test('it is there under its own name, an allowed one, and an address', async () => {
  for (const host of ['localhost', 'studio.example:8080', '10.1.2.3']) {
    expect((await ask('GET', '/api/health', { host })).status).toBe(200);
  }
});

test.each(['/sandbox/control', '/api/uploads', '/create'])(
  'a page of another origin changes nothing: %s',
  async (path) => {
    expect((await ask('POST', path, { origin: 'https://evil.example' })).status).toBe(403);
  },
);

test('a damaged address is told as what it is', async () => {
  expect(await ask('GET', '/gallery/%zz', { accept: 'text/html' })).toMatchObject({
    status: 400,
    body: expect.stringContaining('<h1>'),
  });
});

test('removing the lock’s file lets nobody in beside a running studio', async () => {
  await rm(join(studio.dataDir, 'runner.lock'));
  expect((await acquireLock(studio.dataDir, { waitMs: 0 })).ok).toBe(false);
  await vi.waitFor(() => access(join(studio.dataDir, 'runner.lock')), { timeout: 10_000 });
  expect((await ask('GET', '/api/health', {})).status).toBe(200);
});
