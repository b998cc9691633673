import { studio } from '@/lib/studio';
import { version } from '@/package.json';

/** Whether the studio runs, and on what. No secrets: the host of the API, never the key. */
export function GET(): Response {
  const { provider, env, apiUrl, runner } = studio();
  return Response.json(
    {
      status: 'ok',
      provider,
      dataDir: env.DATA_DIR,
      apiHost: new URL(apiUrl).host,
      version,
      holdup: runner.holdup(),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

export const dynamic = 'force-dynamic';
