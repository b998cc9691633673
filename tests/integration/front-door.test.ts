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

test('nothing is kept of a picture beside what its own address answers', async () => {
  for (const of of ['/icon.svg', '/s/token/image/key/large', 'https://example.com/a.png']) {
    const path = `/_next/image?url=${encodeURIComponent(of)}&w=640&q=75`;
    expect((await ask('GET', path, { host: 'localhost' })).status).toBe(404);
  }
});

// `fetch` resolves such a path before it sends it, Next only after the door.
test.each(['/s/../api/generations', '/_next/%2e%2e/gallery', '/x/../sandbox/control'])(
  '%s does not lead past the door',
  async (path) => {
    const { port } = new URL(studio.url);
    const asking = request({ port, path, agent: false, headers: { host: 'localhost' } }).end();
    const [answer]: IncomingMessage[] = await once(asking, 'response');
    expect(answer?.statusCode).toBe(400);
  },
);

test.each(['/sandbox/control', '/api/uploads', '/create'])(
  'a page of another origin changes nothing: %s',
  async (path) => {
    expect((await ask('POST', path, { origin: 'https://evil.example' })).status).toBe(403);
  },
);

test('an act that does not exist and a form that is cut off are no failures of the studio', async () => {
  const send = async (headers: Record<string, string>, body: string) =>
    (await fetch(`${studio.url}/create`, { method: 'POST', headers, body })).status;
  const form = { 'content-type': 'multipart/form-data; boundary=x' };
  const cut = '--x\r\nContent-Disposition: form-data; name="1"\r\n\r\nhalf';
  for (const id of ['0'.repeat(42), 'hello']) {
    expect(String(await send({ 'next-action': id }, '[]'))).toMatch(/^4/);
  }
  for (const body of [cut, `${cut}\r\n--x--\r\n`]) expect(await send(form, body)).toBe(400);
});

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
