import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { ImageView } from '@/lib/generation/view';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params } from '@/lib/models/settings';

/** What the studio knows of the reference images among these settings, by hash. */
export async function readReferences(
  studio: OwnStudio,
  params: Params,
): Promise<ReadonlyMap<string, ImageView>> {
  const { images } = studio.store;
  const refs = Object.values(params).flatMap((value) => (Array.isArray(value) ? value : []));
  const hashes = [...new Set(refs.flatMap((ref) => hashOfRef(ref) ?? []))];
  const records = await Promise.all(hashes.map((hash) => images.get(hash)));
  return new Map(records.flatMap((record) => (record ? [[record.hash, record] as const] : [])));
}
