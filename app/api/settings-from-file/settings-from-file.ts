import type { FoundSettings } from '@/lib/image-metadata/found-settings';
import { readSettings } from '@/lib/image-metadata/read-settings';
import { maxBytes } from '@/lib/images/read-image';
import { readFile } from '@/lib/images/read-upload';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { Store } from '@/lib/store/contract';

/** Answers POST: 200 with `FoundSettings`, 4xx with a sentence. The file is read and forgotten. */
export async function settingsFromFile(
  { images, models }: { images: Pick<Store['images'], 'get'>; models: readonly ModelSpec[] },
  request: Request,
): Promise<Response> {
  const file = await readFile(request, maxBytes);
  if (!file.ok) return refusal(file.error.status, file.error.error);
  const found = readSettings(file.value, models);
  if (!found.ok) return refusal(found.error.kind === 'tooMuch' ? 413 : 422, found.error.message);
  return Response.json(await withoutMissing(images, found.value), {
    headers: { 'Cache-Control': 'no-store' },
  });
}

/** Reference images are kept in a studio, not in the file: those of another studio are named and left out. */
async function withoutMissing(
  images: Pick<Store['images'], 'get'>,
  found: FoundSettings,
): Promise<FoundSettings> {
  const missing = new Set<string>();
  const refs = Object.values(found.settings.params).flatMap((value) => (Array.isArray(value) ? value : []));
  for (const ref of refs) {
    const hash = hashOfRef(ref);
    if (hash !== undefined && !(await images.get(hash))) missing.add(ref);
  }
  if (missing.size === 0) return found;
  const params: Params = Object.fromEntries(
    Object.entries(found.settings.params).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((ref) => !missing.has(ref)) : value,
    ]),
  );
  const leftOver = [...missing].map((ref) => ({
    name: 'Reference image',
    value: `${hashOfRef(ref)?.slice(0, 12)}… is not in this studio`,
  }));
  return {
    ...found,
    settings: { ...found.settings, params },
    exact: false,
    leftOver: [...found.leftOver, ...leftOver],
  };
}

const refusal = (status: number, error: string) => Response.json({ error }, { status });
