import { receiveUpload } from '@/lib/images/receive-upload';
import { studio } from '@/lib/studio';

// What is recent changes; it is never to be answered from a build or a cache.
export const dynamic = 'force-dynamic';

const recentLimit = 60;

/** Keeps a reference image: form data with `file`, or JSON with `url` or `hash`. */
export async function POST(request: Request): Promise<Response> {
  const { store, blobs, env } = studio();
  const allowPrivate = env.ALLOW_PRIVATE_URLS === 'true';
  return receiveUpload({ store, blobs }, request, { allowPrivate, at: Date.now() });
}

/** The newest pictures, made here or brought along, to choose a reference image from. */
export async function GET(): Promise<Response> {
  const images = await studio().store.images.recent(recentLimit);
  return Response.json({ images }, { headers: { 'Cache-Control': 'no-store' } });
}
