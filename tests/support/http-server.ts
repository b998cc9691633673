import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** `reset` closes before answering, `cut` in the middle of the body; `hang` never answers, `stall` stops after the headers. */
  readonly fault?: 'reset' | 'cut' | 'hang' | 'stall';
}

export interface HttpServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** A real server on a free port that answers what it is told and remembers what it was asked. */
export async function startHttpServer(
  answer: (request: SeenRequest, count: number) => Reply,
): Promise<HttpServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: await text(incoming) };
    seen.push(request);
    send(outgoing, answer(request, seen.length));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function send(outgoing: ServerResponse, { status = 200, headers = {}, body = '', fault }: Reply): void {
  if (fault === 'hang') return;
  if (fault === 'reset') {
    outgoing.destroy();
    return;
  }
  const bytes = Buffer.from(body);
  if (fault === undefined) {
    const length = headers['transfer-encoding'] ? {} : { 'content-length': String(bytes.length) };
    outgoing.writeHead(status, { ...length, ...headers }).end(bytes);
    return;
  }
  outgoing.writeHead(status, { ...headers, 'content-length': String(bytes.length + 1000) });
  // The callback runs once the part is on its way, so that cutting leaves a part behind.
  outgoing.write(bytes.length > 0 ? bytes : ' ', () => fault === 'cut' && outgoing.destroy());
}
