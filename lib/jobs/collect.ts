import type { FailureKind } from '@/lib/failure';
import { err, ok, type Result } from '@/lib/result';
import type { ResultFacts, SegmindError } from '@/lib/segmind/contract';
import type { Generation, Ticket } from '@/lib/store/contract';
import { type Arrival, arrive } from './arrive';
import { backoff } from './backoff';
import { fetchPicture } from './fetch-picture';
import { providerIsUnreachable } from './holdup';
import type { Work } from './work';

const minTries = 4;
/** Answers that further asking will not change. */
const settled: ReadonlySet<FailureKind> = new Set(['generationFailed', 'rejectedInput']);
/** Answers that may be a file host lagging behind or a portal in between. Asked about for ten minutes. */
const doubtful: ReadonlySet<FailureKind> = new Set(['resultExpired', 'unexpectedResponse']);
const doubtMs = 600_000;

interface Collected {
  readonly arrivals: readonly Arrival[];
  readonly facts: ResultFacts;
}

/**
 * Asks for the result of a completed request and lands its pictures in the inbox. Of several, those that can be had are
 * landed whatever becomes of the others; an error only where none could be. With `landed` pictures of an earlier process
 * at hand there is less to wait for.
 */
export async function collect(
  row: Generation,
  ticket: Ticket,
  landed: boolean,
  work: Work,
): Promise<Result<Collected, SegmindError>> {
  const started = work.clock.now();
  const until = (error: SegmindError) => {
    if (landed) return started;
    const deadline = (row.submittedAt ?? row.createdAt) + work.limits.deadlineMs;
    return doubtful.has(error.kind) ? Math.min(deadline, started + doubtMs) : deadline;
  };
  const result = await persevere(row, work, until, () => work.segmind.result(ticket, { signal: work.life }));
  if (!result.ok) return result;
  const arrivals: Arrival[] = [];
  let missing: SegmindError | undefined;
  for (const [index, picture] of result.value.pictures.entries()) {
    // Once one is safe, the others are not waited for as long.
    const patience = arrivals.length > 0 ? () => started : until;
    const bytes = await persevere(row, work, patience, () => fetchPicture(picture, work, work.life));
    if (bytes.ok) arrivals.push(await arrive(row.id, index, bytes.value, work));
    else missing ??= bytes.error;
  }
  return missing && arrivals.length === 0 ? err(missing) : ok({ arrivals, facts: result.value.facts });
}

async function persevere<T>(
  row: Generation,
  work: Work,
  until: (error: SegmindError) => number,
  call: () => Promise<Result<T, SegmindError>>,
): Promise<Result<T, SegmindError>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await call();
    work.life.throwIfAborted();
    if (answer.ok) {
      work.holdup.clear('provider');
      return answer;
    }
    const { error } = answer;
    work.log.warn({ generation: row.id, attempt, error }, 'the result could not be fetched');
    const patient = work.clock.now() < until(error);
    if (settled.has(error.kind) || (attempt >= minTries && !patient)) return answer;
    if (error.kind === 'unreachable') providerIsUnreachable(work.holdup);
    await work.clock.sleep(backoff(attempt), work.life);
  }
}
