import type { GenerationState } from '@/lib/generation/state';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params } from '@/lib/models/settings';
import type { ForeignGeneration, Generation } from '@/lib/store/contract';
import { type GenerationRecord, generationRecordSchema } from './format';

type FinishedState = GenerationRecord['state'];

/** Only what is finished travels: two studios must never wait for, or pay for, the same request. */
const isFinishedState = (state: GenerationState): state is FinishedState =>
  state === 'succeeded' || state === 'failed' || state === 'unconfirmed' || state === 'cancelled';

/** What a bundle says of a generation; undefined for one that is still being made. `collections` are ids. */
export function toRecord(
  generation: Generation,
  collections: readonly string[],
): GenerationRecord | undefined {
  const { state } = generation;
  if (!isFinishedState(state)) return undefined;
  // The schema also leaves out what belongs to this studio alone: owner, change, where the provider can be asked.
  return generationRecordSchema.parse({
    ...generation,
    requestId: generation.ticket?.requestId ?? generation.requestId,
    collections,
  });
}

/** A record as a row, whoever takes it in. */
export function fromRecord(record: GenerationRecord): Omit<ForeignGeneration, 'owner'> {
  const { collections: _, failure, ...row } = record;
  return { ...row, failure };
}

/** Hashes of the kept pictures that settings refer to, found without the model, which may be unknown here. */
export function referencesOf(params: Params): readonly string[] {
  return Object.values(params).flatMap((value) => {
    const refs = typeof value === 'string' ? [value] : typeof value === 'object' ? (value ?? []) : [];
    return refs.flatMap((ref) => hashOfRef(ref) ?? []);
  });
}
