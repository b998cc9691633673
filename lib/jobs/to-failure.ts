import type { Failure } from '@/lib/failure';
import type { SegmindError } from '@/lib/segmind/contract';

/** What a row keeps of a provider's error; the cause stays in the log. */
export function toFailure(error: SegmindError, charged = error.charged): Failure {
  const { kind, field, detail } = error;
  return { kind, charged, ...(field && { field }), ...(detail && { detail }) };
}
