import { keepImage, writeFiles } from '@/lib/images/keep-image';
import { err, ok, type Result } from '@/lib/result';
import type { ResultFacts, SegmindError } from '@/lib/segmind/contract';
import type { Generation, ImageRecord } from '@/lib/store/contract';
import { type Arrival, arrivedBefore } from './arrive';
import { backoff } from './backoff';
import { collect } from './collect';
import { toFailure } from './to-failure';
import { verifyAfterwards } from './verify';
import { logStep, step, type Work } from './work';

const triesForGarbage = 6;
/** Milliseconds. */
const timeToAppear = 500;

/**
 * saving → succeeded | failed: result → inbox → gallery. What an earlier process landed is used. Throws when the disk
 * refuses; the row then stays `saving` and the same call is made again later.
 */
export async function saveStep(row: Generation, work: Work): Promise<undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await pictures(row, attempt, work);
    if (!fetched.ok) {
      await work.inbox.setAside(row.id);
      return fail(row, toFailure(fetched.error, fetched.error.charged === 'no' ? 'no' : 'yes'), work);
    }
    const { arrivals, facts } = fetched.value;
    const { kept, later } = await keepAll(row, arrivals, work);
    if (kept.length > 0) {
      await succeed(row, kept, facts, work);
      await keepWhatWentMeanwhile(row, kept, work);
      finishAfterwards(row, later, work);
      // With garbage among the pictures all of it stays where a person can look; nothing that arrived is dropped.
      await (kept.length < arrivals.length ? work.inbox.setAside(row.id) : work.inbox.clear(row.id));
      return;
    }
    if (!row.ticket || attempt >= triesForGarbage) {
      await work.inbox.setAside(row.id);
      return fail(row, { kind: 'unexpectedResponse', charged: 'yes' }, work);
    }
    await work.clock.sleep(backoff(attempt), work.life);
  }
}

interface Fetched {
  readonly arrivals: readonly Arrival[];
  readonly facts: ResultFacts | null;
}

async function pictures(
  row: Generation,
  attempt: number,
  work: Work,
): Promise<Result<Fetched, SegmindError>> {
  const before = await arrivedBefore(row.id, work);
  if (!row.ticket) {
    if (before.length > 0) return ok({ arrivals: before, facts: null });
    return err({ kind: 'resultExpired', accepted: 'no', charged: 'yes' });
  }
  // The process may have died between two pictures, so the result is asked for again and completes the inbox.
  const collected = await collect(row, row.ticket, attempt === 1 && before.length > 0, work);
  if (!collected.ok) return before.length > 0 ? ok({ arrivals: before, facts: null }) : collected;
  const { arrivals, facts } = collected.value;
  return ok({ arrivals: before.length > 0 ? await arrivedBefore(row.id, work) : arrivals, facts });
}

type Task = () => Promise<void>;

/** Writes what are pictures, and returns what can be finished when nobody waits for it any more. */
async function keepAll(row: Generation, arrivals: readonly Arrival[], work: Work) {
  const kept: ImageRecord[] = [];
  const later: Task[] = [];
  for (const { examined, path } of arrivals) {
    if (examined.ok) {
      later.push(await writeFiles(work.blobs, examined.value, path));
      kept.push(examined.value.record);
    } else work.log.warn({ generation: row.id, problem: examined.error }, 'what arrived is not a picture');
  }
  work.disk.works();
  return { kept, later };
}

/** The trash may have been emptied of the very same picture before the row said that it is needed: the inbox has it. */
async function keepWhatWentMeanwhile(row: Generation, kept: readonly ImageRecord[], work: Work) {
  const files = await Promise.all(kept.map(({ hash }) => work.blobs.stat(hash, 'original')));
  if (files.every((file) => file !== undefined)) return;
  for (const bytes of await work.inbox.read(row.id)) await keepImage(work, bytes, work.clock.now());
}

/** Starts when the picture has probably been seen: until then the processor has better things to do. */
function finishAfterwards(row: Generation, later: readonly Task[], work: Work): void {
  const finished = work.clock.sleep(timeToAppear, work.life).then(() => work.afterwards.addAll(later));
  finished.catch((error: unknown) => {
    if (work.life.aborted) return;
    work.log.warn({ generation: row.id, err: error }, 'no large thumbnail; it is made when it is asked for');
  });
}

async function succeed(
  row: Generation,
  images: readonly ImageRecord[],
  facts: ResultFacts | null,
  work: Work,
): Promise<void> {
  work.balance.note(facts?.remainingCredits ?? null, row.id);
  const finishedAt = work.clock.now();
  const cost = row.cost ?? facts?.cost ?? (await work.balance.costOf(row.id, row.balanceBefore));
  const inferenceSeconds = row.inferenceSeconds ?? facts?.inferenceSeconds ?? null;
  const done = await work.store.generations.succeed(row.id, { images, finishedAt, cost, inferenceSeconds });
  if (!done) return;
  logStep(work.log, row.state, done);
  verifyAfterwards(done, work);
}

async function fail(
  row: Generation,
  failure: NonNullable<Generation['failure']>,
  work: Work,
): Promise<undefined> {
  await step(work, row, 'failed', { failure, finishedAt: work.clock.now() });
}
