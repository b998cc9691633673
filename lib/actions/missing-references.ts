import 'server-only';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { KnownImages } from '@/lib/store/image-contract';

/** A kept reference that the studio does not have cannot be sent; the field is told which one. */
export async function missingReferences(
  spec: ModelSpec,
  params: Params,
  store: { readonly images: KnownImages },
): Promise<Readonly<Record<string, string>> | undefined> {
  for (const param of spec.params) {
    if (param.kind !== 'images') continue;
    const refs = params[param.key];
    if (!Array.isArray(refs)) continue;
    const known = await Promise.all(
      refs.map(async (ref) => {
        const hash = hashOfRef(ref);
        return hash === undefined || (await store.images.get(hash)) !== undefined;
      }),
    );
    const first = known.indexOf(false);
    if (first >= 0)
      return { [param.key]: `Image ${first + 1} is not in this studio. Remove it and add it again.` };
  }
  return undefined;
}
