import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUnreadable } from './answer-unreadable';

let server: Server;
let port: number;
beforeEach(async () => {
  server = createServer((incoming, outgoing) => {
    outgoing.write('begun ');
    if (incoming.url !== '/slow') outgoing.end('inside');
  });
  answerUnreadable(server);
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

/** All that comes back to these bytes, one after the other on one connection. */
async function sent(...parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const answer = text(socket);
  for (const part of parts) {
    socket.write(part);
    if (part !== parts.at(-1)) await once(socket, 'readable');
  }
  return answer;
}
const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
const long = get(`/gallery?q=${'a'.repeat(20_000)}`);

test('an address that is too long is answered with a page that says so, also on a connection that was used', async () => {
  const page =
    /HTTP\/1.1 431 Request Header Fields Too Large\r\ncontent-type: text\/html.*<h1>This address is too long<\/h1>/s;
  expect(await sent(long)).toMatch(page);
  const answers = await sent(get('/'), long);
  expect(answers).toMatch(/^HTTP\/1.1 200 OK/);
  expect(answers).toMatch(page);
});

test('what is no request is told so', async () => {
  expect(await sent('hello\r\n\r\n')).toMatch(/HTTP\/1.1 400 Bad Request.*<h1>This could not be read<\/h1>/s);
});

test('nothing is written into the middle of another answer', async () => {
  const answers = await sent(get('/slow'), long);
  expect(answers).toContain('begun');
  expect(answers).not.toContain('431');
});
