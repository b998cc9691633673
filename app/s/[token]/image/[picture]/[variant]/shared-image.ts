import { withoutMetadata } from '@/lib/image-metadata/without-metadata';
import { attachment, attachmentName } from '@/lib/images/attachment-name';
import { isUnmodified } from '@/lib/images/range';
import { rebuildVariant } from '@/lib/images/rebuild-variant';
import { createRecentBytes } from '@/lib/images/recent-bytes';
import type { Visit, Window } from '@/lib/sharing/admit';
import { openPicture } from '@/lib/sharing/open-picture';
import type { BlobStore } from '@/lib/store/contract';
import { refuseAsset } from '../../../../refuse-asset';
import { cardOf } from './card';

interface Asked {
  readonly visit: Visit;
  /** Of the picture in the share. */
  readonly key: string;
  readonly variant: string;
}

/**
 * Answers GET and HEAD for a picture of a share. Whoever keeps it has to ask each time whether it still holds, so that
 * taking a link back, or changing what it shows, reaches addresses that were handed out.
 */
export async function sharedImage(
  window: Window & { readonly blobs: BlobStore },
  request: Request,
  { visit, key, variant }: Asked,
): Promise<Response> {
  const opened = await openPicture(window, visit, key);
  if (!opened.ok) return refuseAsset(opened.error);
  const { image: record, indexed } = opened.value;
  // The key is told already; the hash of the file is not.
  const etag = `"${key}-${variant}"`;
  const headers = new Headers({ 'Cache-Control': 'private, no-cache', 'Referrer-Policy': 'same-origin' });
  if (!indexed) headers.set('X-Robots-Tag', 'noindex');
  const { hash } = record;
  switch (variant) {
    case 'small':
    case 'large':
      return answer(request, etag, headers, 'webp', () =>
        recent(`${hash}-${variant}`, () => thumbnailOf(window.blobs, hash, variant)),
      );
    case 'card':
      return answer(request, etag, headers, 'jpeg', () =>
        recent(`${hash}-card`, () => cardOf(window.blobs, hash)),
      );
    case 'original': {
      if (!opened.value.original) return refuseAsset({ kind: 'gone' });
      headers.set('Content-Disposition', attachment(attachmentName('picture', record.format)));
      return answer(request, etag, headers, record.format, () =>
        recent(`${hash}-original`, () => originalOf(window.blobs, hash)),
      );
    }
    default:
      return refuseAsset({ kind: 'gone' });
  }
}

/** A link that is passed on has many come for the same at once. Whoever may not see it has been sent away before. */
const recent = createRecentBytes(64 * 1024 * 1024);

async function answer(
  request: Request,
  etag: string,
  headers: Headers,
  format: string,
  make: () => Promise<Uint8Array | undefined>,
): Promise<Response> {
  headers.set('ETag', etag);
  headers.set('X-Content-Type-Options', 'nosniff');
  if (isUnmodified(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await make();
  if (!bytes) return refuseAsset({ kind: 'gone' });
  headers.set('Content-Type', `image/${format}`);
  headers.set('Content-Length', String(bytes.length));
  return new Response(request.method === 'HEAD' ? null : streamOf(bytes), { headers });
}

/** A body of bytes themselves is copied twice on its way. */
const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

const thumbnailOf = async (blobs: BlobStore, hash: string, variant: 'small' | 'large') =>
  (await blobs.read(hash, variant)) ?? rebuildVariant(blobs, hash, variant);

/** The pixels of the file; what a program wrote beside them says more than any level shows, its price for one. */
async function originalOf(blobs: BlobStore, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await blobs.read(hash, 'original');
  const copy = bytes && withoutMetadata(bytes);
  return copy?.ok ? copy.value : undefined;
}
