import { refuseAsset } from '@/app/s/refuse-asset';
import { route } from '@/lib/entry/route';
import { serveVariant } from '@/lib/images/serve-image';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ id: string; picture: string; variant: string }>;
}

/** A picture of a granted collection. Whoever keeps it asks each time whether it still may, as with links. */
const serve = route<[Context]>('look', async (studio, request, { params }) => {
  const { id, picture, variant } = await params;
  if (variant !== 'small' && variant !== 'large') return refuseAsset({ kind: 'gone' });
  const record = await studio.granted.picture(id, picture);
  if (!record) return refuseAsset({ kind: 'gone' });
  const headers = new Headers({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' });
  // The key is told already; the hash of the file is not.
  return serveVariant(studio.blobs, request, { record, variant, etag: `"${picture}-${variant}"`, headers });
});

export { serve as GET, serve as HEAD };
