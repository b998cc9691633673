import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
} from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DoorRules, installFrontDoor } from './front-door';

let server: Server;
let port: number;
let served: string[];
let seen: IncomingHttpHeaders;
beforeEach(async () => {
  served = [];
  server = createServer((incoming, outgoing) => {
    served.push(incoming.url ?? '');
    seen = incoming.headers;
    if (incoming.url !== '/early') return void outgoing.end('inside');
    // Reads a little and answers, as an upload that turns out too large is answered.
    incoming.once('data', () => {
      incoming.pause();
      outgoing.writeHead(413).end('too large');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  port = address.port;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const install = (rules: Partial<DoorRules> = {}) =>
  installFrontDoor(`http://127.0.0.1:${port}`, {
    allowed: ['studio.example'],
    trustProxy: false,
    development: false,
    hasOwner: () => true,
    ...rules,
  });

/** `fetch` would not let a test choose the host. */
async function get(path: string, headers: Record<string, string> = {}) {
  const asking = request({ port, path, headers, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  if (!answer) throw new Error('No answer.');
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

test('lets in what belongs here and nothing else', async () => {
  expect(await install()).toEqual({ ok: true, value: { local: true } });
  expect(await get('/a')).toMatchObject({ status: 200, body: 'inside' });
  expect(await get('/b', { host: 'studio.example' })).toMatchObject({ status: 200 });
  expect(await get('/c', { host: 'evil.example' })).toMatchObject({ status: 421 });
  expect(await get('/%')).toMatchObject({ status: 400 });
  expect(served).toEqual(['/a', '/b']);
});

test('tells a person with a page and a program with JSON, and never repeats what was sent as markup', async () => {
  await install();
  const host = 'evil.example';
  const told = await get('/', { host });
  expect(told.headers['content-type']).toBe('application/json');
  expect(JSON.parse(told.body)).toEqual({ error: expect.stringContaining('ALLOWED_HOSTS=evil.example') });
  const page = await get('/', { host: `${host}"><script>`, accept: 'text/html' });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('<h1>');
  expect(page.body).not.toContain('<script>');
});

test('sends away who came before the door was in place', async () => {
  const waiting = createServer(() => undefined);
  server.removeAllListeners('request');
  server.on('request', (incoming, outgoing) => waiting.emit('request', incoming, outgoing));
  const early = get('/early-bird', { host: 'evil.example' });
  const refused = expect(early).rejects.toThrow(/socket hang up|ECONNRESET/);
  await once(server, 'request');
  await install();
  await refused;
});

test('says so where nothing answers its knock, and where somebody else does', async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await install()).toEqual({ ok: false, error: { origin: `http://127.0.0.1:${port}` } });
});

test('an upgrade from another page is refused, one of our own reaches the server', async () => {
  let upgrades = 0;
  server.on('upgrade', (_request, socket) => {
    upgrades += 1;
    socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  });
  await install();
  const upgrade = async (origin: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    return text(socket);
  };
  expect(await upgrade('http://evil.example')).toBe('');
  expect(await upgrade('http://localhost')).toContain('101');
  expect(upgrades).toBe(1);
});

test('what is sent after an early answer is taken in, so that the sender hears it', async () => {
  await install();
  const socket = connect(port, '127.0.0.1');
  const length = 60_000_000;
  socket.write(`POST /early HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n\r\n`);
  // More than the buffers on the way hold: without a reader this would stand still.
  for (let sent = 0; sent < length; sent += 1_000_000) {
    if (!socket.write(Buffer.alloc(1_000_000))) await once(socket, 'drain');
  }
  socket.write('GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1.1 413 [\s\S]*HTTP\/1.1 200 /);
});

test('says where others reach it, too', async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  server.listen(port);
  await once(server, 'listening');
  expect(await install()).toEqual({ ok: true, value: { local: false } });
});

const forged = {
  'x-forwarded-for': '198.51.100.7, 203.0.113.9',
  'x-forwarded-host': 'studio.example',
  'x-forwarded-proto': 'https',
  'x-real-ip': '198.51.100.7',
};

test('what anybody can write about where they come from is taken away', async () => {
  await install();
  expect((await get('/', { ...forged, 'x-forwarded-host': 'evil.example' })).status).toBe(200);
  expect(seen).not.toHaveProperty('x-forwarded-host');
  expect(seen).not.toHaveProperty('x-forwarded-proto');
  expect(seen).not.toHaveProperty('x-real-ip');
  expect(seen['x-forwarded-for']).toBe('unknown');
  await get('/');
  expect(seen['x-forwarded-for']).toBe('127.0.0.1');
});

test('a proxy that is to be trusted says where somebody comes from, in what it wrote itself', async () => {
  await install({ trustProxy: true });
  await get('/', forged);
  expect(seen).toMatchObject({ 'x-forwarded-host': 'studio.example', 'x-forwarded-proto': 'https' });
  expect(seen['x-forwarded-for']).toBe('203.0.113.9');
  expect((await get('/', { ...forged, 'x-forwarded-host': 'evil.example' })).status).toBe(421);
  await get('/', { 'x-forwarded-for': 'a cat' });
  expect(seen['x-forwarded-for']).toBe('unknown');
});

test('who asks too often for what is expensive is told when to come again; others go on', async () => {
  await install({ trustProxy: true });
  const ask = (address?: string) =>
    get('/s/token/image/key/c%61rd', address === undefined ? {} : { 'x-forwarded-for': address });
  const answers = await Promise.all(Array.from({ length: 61 }, () => ask('203.0.113.9')));
  const [refused, ...more] = answers.filter(({ status }) => status === 429);
  expect(more).toEqual([]);
  expect(refused?.headers['retry-after']).toBe('1');
  expect(refused?.body).toContain('Try again in 1 s');
  expect((await ask('203.0.113.10')).status).toBe(200);
  expect(
    (await Promise.all(Array.from({ length: 61 }, () => ask()))).every((one) => one.status === 200),
  ).toBe(true);
});

test('while there is no account, whoever is not at this machine gets no further than to where one is made', async () => {
  let owned: boolean | undefined = false;
  await install({ hasOwner: () => owned });
  const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
  const page = await get('/gallery', { ...elsewhere, accept: 'text/html' });
  expect(page).toMatchObject({ status: 303, headers: { location: '/setup' } });
  for (const path of ['/api/images/hash/small', '/sandbox/control', '/setups', '/%2Fsetup', '/api/bundle']) {
    expect((await get(path, elsewhere)).status).toBe(401);
  }
  expect(served).toEqual([]);
  for (const path of ['/setup?code=1', '/_next/static/a.js', '/s/token', '/icon.svg']) {
    expect((await get(path, elsewhere)).status).toBe(200);
  }
  expect((await get('/gallery')).status).toBe(200);
  owned = true;
  expect((await get('/gallery', elsewhere)).status).toBe(200);
  owned = undefined;
  await expect(get('/gallery', elsewhere)).rejects.toThrow(/socket hang up|ECONNRESET/);
  await expect(get('/gallery')).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test('the sandbox answers this machine alone', async () => {
  await install({ trustProxy: true });
  for (const path of ['/sandbox/control', '/%73andbox/v1/flux', '/sandbox']) {
    expect((await get(path, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403);
    expect((await get(path)).status).toBe(200);
  }
});

test('what the process asks itself for again on behalf of somebody is let in as they were', async () => {
  await install({ hasOwner: () => false });
  expect(await get('/gallery', { 'x-forwarded-for': '198.51.100.7' })).toMatchObject({ status: 401 });
  expect(
    await get('/gallery', { 'x-door-pass': 'guessed local 127.0.0.1', 'x-forwarded-for': '198.51.100.7' }),
  ).toMatchObject({
    status: 401,
  });
  expect(await get('/gallery')).toMatchObject({ status: 200 });
  const again = Object.entries(seen).filter(([name]) => name.startsWith('x-'));
  expect(
    await get('/gallery', Object.fromEntries(again.map(([name, value]) => [name, String(value)]))),
  ).toMatchObject({
    status: 200,
  });
  expect(seen['x-forwarded-for']).toBe('127.0.0.1');
});
