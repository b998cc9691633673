import type { Clock } from '@/lib/clock';
import type { Failure } from '@/lib/failure';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Settings } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { err, ok, type Result } from '@/lib/result';
import type { SegmindClient, SegmindError } from '@/lib/segmind/contract';
import type { BlobStore, Provider, Store } from '@/lib/store/contract';

/** How long Segmind's asset store keeps a file is not published; after a day it is uploaded again. Milliseconds. */
const maxAge = 24 * 3600 * 1000;

export type ReferenceProblem =
  | { readonly kind: 'gone'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly error: SegmindError };

/** Makes reference images fetchable for the provider. */
export interface References {
  /**
   * The address of every reference in these settings. Kept pictures are uploaded when needed and not twice, also when
   * several generations want the same one at once; `http(s)` references go as they are.
   */
  addresses(
    spec: ModelSpec,
    settings: Settings,
    signal: AbortSignal,
  ): Promise<Result<ReadonlyMap<string, string>, ReferenceProblem>>;
}

interface Needs {
  readonly store: Pick<Store, 'uploads' | 'images'>;
  readonly blobs: Pick<BlobStore, 'read'>;
  readonly segmind: Pick<SegmindClient, 'upload'>;
  readonly provider: Provider;
  readonly clock: Clock;
}

export function createReferences({ store, blobs, segmind, provider, clock }: Needs): References {
  const underWay = new Map<string, Promise<Result<string, ReferenceProblem>>>();

  const upload = async (hash: string, field: string, signal: AbortSignal) => {
    const kept = await store.uploads.find(hash, provider);
    if (kept && clock.now() - kept.at < maxAge) return ok(kept.url);
    const [record, bytes] = await Promise.all([store.images.get(hash), blobs.read(hash, 'original')]);
    if (!record || !bytes) return err(gone(field));
    const uploaded = await segmind.upload({ bytes, type: `image/${record.format}` }, { signal });
    if (!uploaded.ok) return err({ kind: 'refused', error: uploaded.error } as const);
    await store.uploads.put(hash, provider, uploaded.value, clock.now());
    return uploaded;
  };
  const addressOf = (ref: string, field: string, signal: AbortSignal) => {
    const hash = hashOfRef(ref);
    if (hash === undefined) return ok(ref);
    const known = underWay.get(hash);
    if (known) return known;
    const started = upload(hash, field, signal).finally(() => underWay.delete(hash));
    underWay.set(hash, started);
    return started;
  };

  return {
    addresses: async (spec, settings, signal) => {
      const addresses = new Map<string, string>();
      for (const param of spec.params) {
        if (param.kind !== 'images') continue;
        const refs = settings.params[param.key];
        if (!Array.isArray(refs)) continue;
        for (const ref of refs) {
          const address = await addressOf(ref, param.key, signal);
          if (!address.ok) return address;
          addresses.set(ref, address.value);
        }
      }
      return ok(addresses);
    },
  };
}

const gone = (field: string): ReferenceProblem => ({
  kind: 'gone',
  failure: {
    kind: 'rejectedInput',
    charged: 'no',
    field,
    detail: 'A reference image is no longer in the data folder.',
  },
});
