import type { ImageRecord, Variant } from '@/lib/store/contract';
import type { KnownImages } from '@/lib/store/image-contract';
import { attachment, attachmentName } from './attachment-name';
import type { Keeping } from './keep-image';
import { isUnmodified, rangeFor, rangeHolds } from './range';
import { rebuildVariant } from './rebuild-variant';

interface Served {
  readonly record: ImageRecord;
  readonly variant: Variant;
  /** With its quotes. */
  readonly etag: string;
  readonly headers: Headers;
}

/** Answers GET and HEAD for one variant of a kept picture: kept for ever by the browser that may see it and by nobody between, with ranges, 404 where there is none. */
export async function serveImage(
  { store, blobs }: { store: { readonly images: KnownImages }; blobs: Keeping['blobs'] },
  request: Request,
  hash: string,
  variant: string,
): Promise<Response> {
  const wanted = parseVariant(variant);
  const record = wanted && /^[0-9a-f]{64}$/.test(hash) ? await store.images.get(hash) : undefined;
  if (!wanted || !record) return notFound('There is no such image.');

  const headers = new Headers({ 'Cache-Control': 'private, max-age=31536000, immutable' });
  const download = new URL(request.url).searchParams.get('download');
  if (download !== null) {
    const format = wanted === 'original' ? record.format : 'webp';
    headers.set('Content-Disposition', attachment(attachmentName(download, format)));
  }
  return serveVariant(blobs, request, { record, variant: wanted, etag: `"${hash}-${wanted}"`, headers });
}

/** The same for a variant that is known and may be seen; `headers` say where it may be kept. */
export async function serveVariant(
  blobs: Keeping['blobs'],
  request: Request,
  { record, variant, etag, headers }: Served,
): Promise<Response> {
  const { hash } = record;
  headers.set('ETag', etag);
  headers.set('X-Content-Type-Options', 'nosniff');
  if (isUnmodified(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }

  const size = (await blobs.stat(hash, variant))?.size ?? (await rebuilt(blobs, hash, variant))?.length;
  if (size === undefined) return notFound('The file of this image is missing from the data folder.');
  headers.set('Content-Type', variant === 'original' ? `image/${record.format}` : 'image/webp');
  headers.set('Accept-Ranges', 'bytes');

  const asked = rangeHolds(request.headers.get('if-range'), etag) ? request.headers.get('range') : null;
  const range = request.method === 'GET' ? rangeFor(asked, size) : ({ kind: 'whole' } as const);
  if (range.kind === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`);
    headers.delete('Content-Type');
    headers.set('Cache-Control', 'no-store');
    return new Response(null, { status: 416, headers });
  }
  const part = range.kind === 'part' ? range : { start: 0, end: size - 1 };
  // Next 16 leaves this header out of what it streams; it is right for every other server.
  headers.set('Content-Length', String(part.end - part.start + 1));
  if (range.kind === 'part') headers.set('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  const status = range.kind === 'part' ? 206 : 200;
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  return new Response(await bodyOf(blobs, hash, variant, part), { status, headers });
}

async function bodyOf(
  blobs: Keeping['blobs'],
  hash: string,
  variant: Variant,
  part: { start: number; end: number },
): Promise<BodyInit> {
  const file = await blobs.open(hash, variant, part);
  if (file) return file.stream;
  // Only where a thumbnail was made again and the disk had no room for it.
  const bytes = await rebuilt(blobs, hash, variant);
  if (!bytes) throw new Error('The file of an image disappeared while it was served.');
  return new Uint8Array(bytes.subarray(part.start, part.end + 1));
}

const rebuilt = async (blobs: Keeping['blobs'], hash: string, variant: Variant) =>
  variant === 'original' ? undefined : rebuildVariant(blobs, hash, variant);

const parseVariant = (variant: string): Variant | undefined =>
  variant === 'original' || variant === 'large' || variant === 'small' ? variant : undefined;

const notFound = (error: string) =>
  Response.json({ error }, { status: 404, headers: { 'Cache-Control': 'no-store' } });
