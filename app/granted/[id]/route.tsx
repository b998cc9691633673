import type { NextRequest } from 'next/server';
import { askedFrom } from '@/app/s/asked-from';
import { askedOf } from '@/app/s/asked-of';
import { printAnswer } from '@/app/s/print-answer';
import { SharePage } from '@/app/s/share-page';
import { PrintDocument } from '@/components/share/print/document';
import { GonePage } from '@/components/share/print/gone-page';
import { may } from '@/lib/access/role';
import { enter } from '@/lib/entry/enter';

export const dynamic = 'force-dynamic';

const back = { path: '/granted', label: 'Shared with me' };

/** A collection that is granted to whoever asks, on the pages links have: a wall, one of its pictures or two (`askedOf`). */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const path = `/granted/${encodeURIComponent((await params).id)}`;
  const entered = await enter('look', () => request.headers);
  if (!entered.ok) return toTheDoor(path);
  const { granted, access } = entered.value;
  const shown = await granted.open((await params).id);
  const asked = shown && askedOf(request, shown);
  if (!asked) return gone();
  const place = { path, origin: askedFrom(request).origin };
  const maker = may(access.role, 'make');
  return printAnswer(
    <SharePage place={place} shown={shown} asked={asked} open={false} back={back} maker={maker} />,
  );
}

const toTheDoor = (next: string): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: `/sign-in?next=${encodeURIComponent(next)}`, 'Cache-Control': 'no-store' },
  });

const gone = (): Promise<Response> =>
  printAnswer(
    <PrintDocument title="Nothing here" back={back}>
      <GonePage>
        The address may be mistyped, or the collection is empty or no longer shown to you. Whoever showed it
        to you can tell.
      </GonePage>
    </PrintDocument>,
    { status: 404 },
  );
