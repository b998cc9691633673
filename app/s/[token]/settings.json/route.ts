import type { NextRequest } from 'next/server';
import { openShare } from '@/lib/sharing/open-share';
import { studio } from '@/lib/studio';
import { askedOf } from '../../asked-of';
import { refuseAsset } from '../../refuse-asset';
import { visitOf } from '../../visit-of';

export const dynamic = 'force-dynamic';

/** The settings of a picture (`?picture=<key>` where there are several), `{ model, params }` as a form yields them. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const opened = await openShare(studio(), visitOf(request, (await params).token));
  if (!opened.ok) return refuseAsset(opened.error);
  const { shown } = opened.value;
  const asked = askedOf(request, shown);
  const settings = asked?.kind === 'one' ? shown.pictures[asked.index]?.settings : undefined;
  if (!settings) return refuseAsset({ kind: 'gone' });
  const headers = {
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    'X-Content-Type-Options': 'nosniff',
  };
  return Response.json(settings, { headers });
}
