import type { Generation } from '@/lib/store/contract';
import { providerIsUnreachable } from './holdup';
import { nextPoll } from './poll-schedule';
import { toFailure } from './to-failure';
import { step, type Work } from './work';

/**
 * A request is forgotten about an hour after its submission. One that is not known this soon has not reached every
 * machine of the provider yet. Milliseconds.
 */
const tooSoonToForget = 30_000;

/** waiting → saving | failed, by asking for the status until it is settled or the deadline has passed. */
export async function waitStep(row: Generation, work: Work): Promise<Generation | undefined> {
  const { clock, segmind, balance, holdup, pace } = work;
  const { ticket } = row;
  if (!ticket) return fail(row, { kind: 'unexpectedResponse', charged: 'unknown' }, work);

  const { model } = row.settings;
  const submittedAt = row.submittedAt ?? row.createdAt;
  const nextLook = (after: number) =>
    nextPoll(submittedAt, after, pace.window(model, row.expectedSeconds * 1000));
  // What others of the model do meanwhile may bring it forward.
  const untilLook = async (after: number) => {
    const left = () => nextLook(after) - clock.now();
    for (let ms = left(); ms > 0; ms = left()) await pace.wait(model, ms, work.life);
  };
  // A row found at boot is overdue and looked at now.
  const takenUp = clock.now() > nextLook(submittedAt);
  let lookedBefore = submittedAt;
  for (let since = submittedAt; ; since = clock.now()) {
    await untilLook(since);
    const lookedAt = clock.now();
    const looked = await segmind.status(ticket, { signal: work.life });
    work.life.throwIfAborted();
    if (looked.ok) {
      holdup.clear('provider');
      const status = looked.value;
      if (status.phase === 'failed') return fail(row, toFailure(status.error), work);
      if (status.phase === 'completed') {
        if (!takenUp) pace.note(model, lookedBefore - submittedAt, lookedAt - submittedAt);
        const { cost, inferenceSeconds, remainingCredits } = status.facts;
        balance.note(remainingCredits, row.id);
        return step(work, row, 'saving', { cost, inferenceSeconds });
      }
    } else {
      const { error } = looked;
      // Any other failure is about the look, and the request lives on.
      const forgotten = error.kind === 'resultExpired' && clock.now() - submittedAt >= tooSoonToForget;
      if (forgotten) return fail(row, toFailure(error, 'unknown'), work);
      if (error.kind === 'unreachable') providerIsUnreachable(holdup);
      work.log.debug({ generation: row.id, error }, 'a look at the status failed');
    }
    // Looked first and given up afterwards: after a long stop the result may still be there.
    if (clock.now() - submittedAt >= work.limits.deadlineMs) {
      const detail = looked.ok ? undefined : looked.error.detail;
      return fail(row, { kind: 'timeout', charged: 'unknown', ...(detail && { detail }) }, work);
    }
    if (looked.ok) lookedBefore = lookedAt;
  }
}

const fail = (row: Generation, failure: NonNullable<Generation['failure']>, work: Work) =>
  step(work, row, 'failed', { failure, finishedAt: work.clock.now() });
