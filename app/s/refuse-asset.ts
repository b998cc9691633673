import { exhaustive } from '@/lib/result';
import type { Closed } from '@/lib/sharing/admit';

const headers = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
};

/** For what is asked of a share beside its page: nothing tells a link that has ended from one that never was. */
export function refuseAsset({ kind }: Closed): Response {
  switch (kind) {
    case 'gone':
      return Response.json({ error: 'There is nothing at this address.' }, { status: 404, headers });
    case 'locked':
      return Response.json({ error: 'A password is asked for.' }, { status: 401, headers });
    default:
      return exhaustive(kind);
  }
}
