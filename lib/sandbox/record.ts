import * as z from 'zod';

/** A picture the sandbox has: its file and its size in pixels. */
const kept = z.object({ file: z.string(), width: z.number(), height: z.number() });

/** One accepted request, as its file holds it. Its state is never stored: it follows from the time. */
export const recordSchema = z.object({
  id: z.string(),
  slug: z.string(),
  via: z.enum(['v1', 'v2']),
  prompt: z.string(),
  seed: z.number(),
  /** The model's parameters after its defaults were filled in; without the pictures. */
  params: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly(), z.null()]),
  ),
  /** Reference pictures in order: kept files by name, and other hosts' addresses, which are never opened. */
  references: z.array(z.union([kept, z.object({ elsewhere: z.string() })])).readonly(),
  /** Milliseconds since the epoch. */
  submittedAt: z.number(),
  latencyMs: z.number(),
  usd: z.number(),
  /** Why it ends as FAILED, or null. */
  failure: z.string().nullable(),
  /** Forgotten before its hour is over, by script. */
  expired: z.boolean(),
});
export type RequestRecord = z.infer<typeof recordSchema>;
export type Reference = RequestRecord['references'][number];

export type Phase = 'QUEUED' | 'PROCESSING' | 'COMPLETED' | 'FAILED';

const hourMs = 3_600_000;
/** The part of the time a request waits before it is worked on. */
const queuePart = 0.15;

export const isForgotten = (record: RequestRecord, now: number): boolean =>
  record.expired || now - record.submittedAt >= hourMs;

export const doneAt = (record: RequestRecord): number => record.submittedAt + record.latencyMs;

export function phaseAt(record: RequestRecord, now: number): Phase {
  if (now >= doneAt(record)) return record.failure === null ? 'COMPLETED' : 'FAILED';
  return now < record.submittedAt + record.latencyMs * queuePart ? 'QUEUED' : 'PROCESSING';
}

/** Seconds, as `metrics` and `x-generation-time` tell them. */
export function timesOf(record: RequestRecord): { queue: number; inference: number; total: number } {
  const seconds = (ms: number) => Math.round(ms) / 1000;
  const queue = record.latencyMs * queuePart;
  return {
    queue: seconds(queue),
    inference: seconds(record.latencyMs - queue),
    total: seconds(record.latencyMs),
  };
}
