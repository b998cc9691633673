import { keepImage } from '@/lib/images/keep-image';
import { err, ok, type Result } from '@/lib/result';
import type { ResultFacts, SegmindError } from '@/lib/segmind/contract';
import type { Generation, ImageRecord } from '@/lib/store/contract';
import { backoff } from './backoff';
import { collect } from './collect';
import { toFailure } from './to-failure';
import { logStep, step, type Work } from './work';

const triesForGarbage = 6;

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
    const { landed, facts } = fetched.value;
    const kept = await keepAll(row, landed, work);
    if (kept.length > 0) {
      await succeed(row, kept, facts, work);
      // With garbage among the pictures all of it stays where a person can look; nothing that arrived is dropped.
      await (kept.length < landed.length ? work.inbox.setAside(row.id) : work.inbox.clear(row.id));
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
  readonly landed: readonly Uint8Array[];
  readonly facts: ResultFacts | null;
}

async function pictures(
  row: Generation,
  attempt: number,
  work: Work,
): Promise<Result<Fetched, SegmindError>> {
  const before = attempt === 1 ? await work.inbox.read(row.id) : [];
  if (!row.ticket) {
    if (before.length > 0) return ok({ landed: before, facts: null });
    return err({ kind: 'resultExpired', accepted: 'no', charged: 'yes' });
  }
  // The process may have died between two pictures, so the result is asked for again and completes the inbox.
  const facts = await collect(row, row.ticket, before.length > 0, work);
  const landed = await work.inbox.read(row.id);
  if (!facts.ok && landed.length === 0) return facts;
  return ok({ landed, facts: facts.ok ? facts.value : null });
}

async function keepAll(row: Generation, landed: readonly Uint8Array[], work: Work): Promise<ImageRecord[]> {
  const kept: ImageRecord[] = [];
  const later = (task: () => Promise<void>) => {
    work.afterwards.add(task).catch((error: unknown) => {
      work.log.warn(
        { generation: row.id, err: error },
        'no large thumbnail; it is made when it is asked for',
      );
    });
  };
  for (const bytes of landed) {
    const image = await work.saving.add(() => keepImage(work, bytes, work.clock.now(), later));
    if (image.ok) kept.push(image.value);
    else work.log.warn({ generation: row.id, problem: image.error }, 'what arrived is not a picture');
  }
  work.disk.works();
  return kept;
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
  if (done) logStep(work.log, row.state, done);
}

async function fail(
  row: Generation,
  failure: NonNullable<Generation['failure']>,
  work: Work,
): Promise<undefined> {
  await step(work, row, 'failed', { failure, finishedAt: work.clock.now() });
}
