import { route } from '@/lib/entry/route';
import { differenceImage } from '@/lib/images/compare-images';
import { findGeneration } from '../../find-generation';

export const dynamic = 'force-dynamic';

const notFound = (error: string) =>
  Response.json({ error }, { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** Where a result and its newest reproduction differ, as a WebP. The page adds `?by=<id>`, so that it may be cached. */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, request, { params }) => {
    const original = await findGeneration(studio, (await params).id);
    const { by, image = 0 } = original?.verification ?? {};
    const asked = new URL(request.url).searchParams.get('by') ?? by;
    const second = by === undefined || asked !== by ? undefined : await findGeneration(studio, by);
    const first = original?.images[image];
    const other = second?.images[image];
    if (!first || !other) return notFound('This result has not been compared with another one.');
    const map = await differenceImage(studio.blobs, first, other);
    if (!map) return notFound('The two pictures cannot be laid over each other.');
    return new Response(new Uint8Array(map), {
      headers: {
        'Content-Type': 'image/webp',
        'Cache-Control': 'private, max-age=86400',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
);
