import { hasContentCredentials } from '@/lib/image-metadata/content-credentials';
import { documentOf } from '@/lib/image-metadata/document-of';
import { writeSettings } from '@/lib/image-metadata/write-settings';
import { attachment, attachmentName } from '@/lib/images/attachment-name';
import type { ModelSpec } from '@/lib/models/spec';
import type { BlobStore, Generation } from '@/lib/store/contract';

/**
 * Answers GET and HEAD for a copy of a picture that carries its settings; `?image=` counts from 0, `?download=` names the
 * file. 409 for a signed picture, whose signature the copy would not keep, unless `?force`.
 */
export async function fileWithSettings(
  { blobs, spec }: { blobs: Pick<BlobStore, 'read'>; spec: ModelSpec | undefined },
  request: Request,
  generation: Pick<Generation, 'id' | 'settings' | 'provider' | 'cost' | 'createdAt' | 'images'>,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const image = generation.images[Number(query.get('image') ?? 0)];
  if (!image) return refusal(404, 'This generation has no such picture.');
  const bytes = await blobs.read(image.hash, 'original');
  if (!bytes) return refusal(404, 'The file of this image is missing from the data folder.');
  if (hasContentCredentials(bytes) && !query.has('force')) {
    return refusal(
      409,
      'This picture is signed (Content Credentials). A copy with settings would no longer agree with the signature.',
    );
  }
  const copy = writeSettings(bytes, documentOf(generation, image, spec), spec);
  if (!copy.ok) return refusal(422, copy.error.message);
  const name = query.get('download') || `${generation.settings.model} ${generation.id.slice(-8)}`;
  const headers = {
    'Content-Type': `image/${image.format}`,
    'Content-Length': String(copy.value.length),
    'Content-Disposition': attachment(attachmentName(name, image.format)),
    'X-Content-Type-Options': 'nosniff',
    // The cost may still become known.
    'Cache-Control': 'no-store',
  };
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(copy.value), { headers });
}

const refusal = (status: number, error: string) =>
  Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store' } });
