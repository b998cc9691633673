import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalAnswer } from './refusal-answer';
import type { Refusal } from './refuse';

/** How long somebody who was told so may go on sending. Milliseconds. */
const patienceMs = 2000;

const unreadable: Refusal = {
  status: 400,
  title: 'This could not be read',
  sentence: 'What arrived is no request a browser would send.',
};
/** What Node's parser calls it. */
const known: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    title: 'This address is too long',
    sentence:
      'The studio reads 16 KB of an address and what a browser sends with it. A link to a search that long cannot be opened: write less of it into the search box.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    title: 'The request came too slowly',
    sentence: 'It was not complete after minutes. Send it again.',
  },
};

/**
 * Answers what Node refuses before there is a request, with a sentence in place of a bare number. What the sender would
 * rather have is not known then, so it is a page.
 */
export function answerUnreadable(server: Server): void {
  const answering = new WeakSet<Duplex>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
  });
  server.on('clientError', (error: Error & { readonly code?: string }, socket: Duplex) => {
    // In the middle of another answer this one would be taken for a part of it.
    if (!socket.writable || answering.has(socket)) return void socket.destroy();
    const { status, headers, body } = refusalAnswer(known[error.code ?? ''] ?? unreadable, 'text/html');
    const head = Object.entries({ ...headers, connection: 'close' }).map((header) => header.join(': '));
    socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, '', body].join('\r\n'));
    // Cutting at once would make the sender's system discard the answer.
    setTimeout(() => socket.destroy(), patienceMs).unref();
  });
}
