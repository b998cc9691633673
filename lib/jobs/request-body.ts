import type { ModelSpec } from '@/lib/models/spec';
import { wireBody } from '@/lib/models/wire';
import type { Generation } from '@/lib/store/contract';
import type { Work } from './work';

/** The JSON body to send. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * What to send for a generation: what its settings say or, for a reproduction, exactly what was sent for the original,
 * with its kept references at the addresses they have now (the old ones may have expired; the bytes are the same).
 */
export async function requestBody(
  row: Generation,
  spec: ModelSpec,
  addresses: ReadonlyMap<string, string>,
  { store }: Pick<Work, 'store'>,
): Promise<Body> {
  const body = wireBody(spec, row.settings.params, (ref) => addresses.get(ref) ?? ref);
  if (row.origin?.kind !== 'reproduction') return body;
  const original = await store.generations.get(row.origin.id);
  if (!original?.sentBody) return body;
  const references = new Set(spec.params.flatMap((param) => (param.kind === 'images' ? [param.key] : [])));
  const renewed = Object.entries(body).filter(([key]) => references.has(key));
  return { ...original.sentBody, ...Object.fromEntries(renewed) };
}
