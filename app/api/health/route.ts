import { isThisMachine } from '@/lib/accounts/this-machine';
import { studio } from '@/lib/studio';
import { version } from '@/package.json';

/**
 * Whether the studio runs, and on what. No secrets: the host of the API, never the key. Where there are accounts, others than
 * this machine hear no more than that it runs: whoever asks need not be signed in.
 */
export function GET(request: Request): Response {
  const { provider, env, apiUrl, runner, accounts } = studio();
  const within = !accounts.exist() || isThisMachine(request.headers);
  return Response.json(
    {
      status: 'ok',
      provider,
      version,
      ...(within && { dataDir: env.DATA_DIR, apiHost: new URL(apiUrl).host, holdup: runner.holdup() }),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

export const dynamic = 'force-dynamic';
