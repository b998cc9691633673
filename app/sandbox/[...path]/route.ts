import { join } from 'node:path';
import { models } from '@/lib/models/catalog';
import { brokenReply, CutConnection } from '@/lib/sandbox/reply';
import { createSandbox, type Sandbox } from '@/lib/sandbox/sandbox';
import { studio } from '@/lib/studio';

export const dynamic = 'force-dynamic';

let sandbox: Sandbox | undefined;

/** The built-in Segmind, there only while the studio works with it. Its own checks stand in for a login. */
async function answer(request: Request): Promise<Response> {
  const { provider, env } = studio();
  if (provider !== 'sandbox') return new Response('Not Found', { status: 404 });
  sandbox ??= createSandbox({ directory: join(env.DATA_DIR, 'sandbox'), models });
  const path = new URL(request.url).pathname.replace(/^\/sandbox/, '');
  try {
    return await sandbox.handle(request, path);
  } catch (cause) {
    // A route handler cannot drop a connection itself; Next does when a body breaks before its first byte.
    if (cause instanceof CutConnection) return brokenReply();
    throw cause;
  }
}

export { answer as DELETE, answer as GET, answer as POST };
