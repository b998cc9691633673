import type { FailureKind } from '@/lib/failure';
import { err, ok, type Result } from '@/lib/result';
import type { ResultFacts, SegmindError } from '@/lib/segmind/contract';
import type { Generation, Ticket } from '@/lib/store/contract';
import { backoff } from './backoff';
import { fetchPicture } from './fetch-picture';
import { providerIsUnreachable } from './holdup';
import type { Work } from './work';

const minTries = 4;
/** Answers that further asking will not change. */
const settled: ReadonlySet<FailureKind> = new Set(['generationFailed', 'rejectedInput']);
/** Answers about the moment, not about the request: worth asking until the deadline. */
const passing: ReadonlySet<FailureKind> = new Set([
  'unreachable',
  'timeout',
  'providerFault',
  'rateLimited',
  'badKey',
  'forbidden',
]);

/** Asks for the result of a completed request and lands its pictures in the inbox, from picture number `from` on. */
export async function collect(
  row: Generation,
  ticket: Ticket,
  from: number,
  work: Work,
): Promise<Result<ResultFacts, SegmindError>> {
  const result = await persevere(row, work, () => work.segmind.result(ticket, { signal: work.life }));
  if (!result.ok) return result;
  for (const [index, picture] of result.value.pictures.entries()) {
    if (index < from) continue;
    const bytes = await persevere(row, work, () => fetchPicture(picture, work, work.life));
    if (!bytes.ok) return err(bytes.error);
    await work.inbox.land(row.id, index, bytes.value);
  }
  return ok(result.value.facts);
}

async function persevere<T>(
  row: Generation,
  work: Work,
  call: () => Promise<Result<T, SegmindError>>,
): Promise<Result<T, SegmindError>> {
  const deadline = (row.submittedAt ?? row.createdAt) + work.limits.deadlineMs;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await call();
    work.life.throwIfAborted();
    if (answer.ok) {
      work.holdup.clear('provider');
      return answer;
    }
    const { error } = answer;
    work.log.warn({ generation: row.id, attempt, error }, 'the result could not be fetched');
    const untilDeadline = passing.has(error.kind) && work.clock.now() < deadline;
    if (settled.has(error.kind) || (attempt >= minTries && !untilDeadline)) return answer;
    if (error.kind === 'unreachable') {
      providerIsUnreachable(work.holdup);
    }
    await work.clock.sleep(backoff(attempt), work.life);
  }
}
