import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addHeaders } from './answer-headers';

let server: Server;
let origin: string;
let seen: IncomingHttpHeaders;
let answer: (response: ServerResponse) => void;
beforeEach(async () => {
  server = createServer((request, response) => {
    addHeaders(request, response, { development: false });
    seen = request.headers;
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  origin = `http://127.0.0.1:${address.port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const policyOf = async (path = '/', headers: Record<string, string> = {}) =>
  (await fetch(origin + path, { headers })).headers.get('content-security-policy');
const nonceIn = (policy: unknown) => /'nonce-([\w+/=]{24})'/.exec(String(policy))?.[1];

test('a page may run what carries a nonce that is another each time; who makes it is told, whatever was sent', async () => {
  answer = (response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end('page');
  const forged = { 'content-security-policy': "script-src 'nonce-forged'" };
  const [first, second] = [await policyOf(), await policyOf('/', forged)];
  expect(seen['content-security-policy']).toBe(second);
  expect(nonceIn(first)).toBeDefined();
  expect(nonceIn(second)).not.toBe(nonceIn(first));
  expect(first).toContain("default-src 'none'");
  expect(first).toContain("frame-ancestors 'none'");
  expect(first).not.toMatch(/script-src[^;]*unsafe/);
  expect(first).not.toMatch(/style-src [^;]*unsafe/);
});

test.each([
  ['image/png', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"],
  ['application/json', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"],
  ['application/javascript; charset=UTF-8', "default-src 'none'; script-src 'self'; connect-src 'self'"],
])('%s runs nothing when it is opened as a page', async (type, policy) => {
  answer = (response) => response.setHeader('Content-Type', type).end();
  expect(await policyOf()).toBe(policy);
});

test('what an answer says itself stands, however it is begun', async () => {
  const begun: readonly ((response: ServerResponse) => void)[] = [
    (response) => response.setHeader('Content-Security-Policy', "default-src 'self'").end('x'),
    (response) => response.writeHead(200, { 'content-security-policy': "default-src 'self'" }).end('x'),
    (response) => {
      response.setHeader('content-security-policy', "default-src 'self'").write('x');
      response.end();
    },
  ];
  for (const begin of begun) {
    answer = begin;
    expect(await policyOf()).toBe("default-src 'self'");
  }
});

test('no other site has the studio’s answers in a page of its own, but those of links', async () => {
  answer = (response) => response.end('x');
  const policy = async (path: string) =>
    (await fetch(origin + path)).headers.get('cross-origin-resource-policy');
  expect(await policy('/api/images/a/small')).toBe('same-origin');
  expect(await policy('/shares')).toBe('same-origin');
  expect(await policy('/s/token/image/key/small')).toBe('cross-origin');
});
