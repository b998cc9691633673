import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long somebody who was answered early may go on sending before the connection is cut. Milliseconds. */
const patienceMs = 10_000;

/**
 * Looks after a request that was answered before all of its body had come, as a refused upload is. Nobody reads on, so
 * it would stand still until the sender gives up. What still arrives is thrown away for a while, because cutting at
 * once would make the sender's system discard the answer; who then goes on sending is cut off.
 */
export function closeAfterEarlyAnswer(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete || request.destroyed) return;
    const { socket } = request;
    request.removeAllListeners('data');
    request.resume();
    const cut = setTimeout(() => socket.destroy(), patienceMs);
    for (const end of ['end', 'close']) request.once(end, () => clearTimeout(cut));
  });
}
