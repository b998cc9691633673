import 'server-only';
import { type SettingsRow, settingsRows } from '@/components/gallery/result/settings-rows';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { studio } from '@/lib/studio';

/** Every setting as it is shown, with the facts of its reference images. */
export async function readSettingsRows(
  spec: ModelSpec | undefined,
  params: Params,
): Promise<readonly SettingsRow[]> {
  const { images } = studio().store;
  const refs = Object.values(params).flatMap((value) => (Array.isArray(value) ? value : []));
  const hashes = [...new Set(refs.flatMap((ref) => hashOfRef(ref) ?? []))];
  const records = await Promise.all(hashes.map((hash) => images.get(hash)));
  const byHash = new Map(records.flatMap((record) => (record ? [[record.hash, record] as const] : [])));
  return settingsRows(spec, params, (hash) => byHash.get(hash));
}
