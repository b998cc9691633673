import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { models as catalogue } from '@/lib/models/catalog';
import type { ModelSpec } from '@/lib/models/spec';
import { CutConnection } from '@/lib/sandbox/reply';
import { createSandbox, type Sandbox } from '@/lib/sandbox/sandbox';
import { removeFolder } from './remove-folder';
import { type SandboxControl, sandboxControl } from './sandbox-control';

export interface SandboxServer extends SandboxControl {
  /** Without a slash at the end; stands for all three hosts of Segmind. */
  readonly url: string;
  close(): Promise<void>;
}

/** A Segmind sandbox on a free port of this machine, in a folder of its own unless one is given. */
export async function startSandboxServer(
  options: { models?: readonly ModelSpec[]; speed?: number; directory?: string; port?: number } = {},
): Promise<SandboxServer> {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'proofsheet-sandbox-')));
  const { models = catalogue, speed = 10 } = options;
  const sandbox = createSandbox({ directory, models, speed });
  const server = createServer((incoming, outgoing) => {
    answer(sandbox, incoming, outgoing).catch((cause: unknown) => {
      if (!(cause instanceof CutConnection)) console.error(cause);
      incoming.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    ...sandboxControl(url),
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!options.directory) await removeFolder(directory);
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return address.port;
}

async function answer(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(url, {
    method: incoming.method ?? 'GET',
    headers: Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
    ...(hasBody && { body: Buffer.concat(chunks) }),
  });
  const reply = await sandbox.handle(request, url.pathname);
  outgoing.writeHead(reply.status, Object.fromEntries(reply.headers));
  outgoing.flushHeaders();
  if (reply.body) for await (const chunk of reply.body) outgoing.write(chunk);
  outgoing.end();
}
