import type { NextRequest } from 'next/server';
import { openShare } from '@/lib/sharing/open-share';
import { sharePath } from '@/lib/sharing/token';
import { studio } from '@/lib/studio';
import { askedFrom } from '../asked-from';
import { askedOf } from '../asked-of';
import { gonePage, lockedPage } from '../pages';
import { printAnswer } from '../print-answer';
import { SharePage } from '../share-page';
import { visitOf } from '../visit-of';

export const dynamic = 'force-dynamic';

/** What a link shows: a picture as a print, several as a wall, two of them beside each other (`askedOf`). */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const opened = await openShare(studio(), visitOf(request, token));
  if (!opened.ok) return opened.error.kind === 'locked' ? lockedPage(token) : gonePage();
  const { share, shown } = opened.value;
  const asked = askedOf(request, shown);
  if (!asked) return gonePage();
  // HEAD comes here as well, and shows nothing to anybody.
  if (request.method === 'GET') studio().sharing.views.count(share.id);
  const { embeddable, indexed } = shown;
  const place = { path: sharePath(token), origin: askedFrom(request).origin };
  return printAnswer(<SharePage place={place} shown={shown} asked={asked} open={share.password === null} />, {
    embeddable,
    indexed,
  });
}
