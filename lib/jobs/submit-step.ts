import type { Failure } from '@/lib/failure';
import { exhaustive } from '@/lib/result';
import type { SegmindError, Submitted } from '@/lib/segmind/contract';
import { afterSubmit } from '@/lib/segmind/retry';
import type { Generation } from '@/lib/store/contract';
import { cancelUnwanted } from './cancel-unwanted';
import { fetchPicture } from './fetch-picture';
import { providerIsUnreachable } from './holdup';
import { persist } from './persist';
import { prepare, type Unprepared } from './prepare';
import type { Body } from './request-body';
import { toFailure } from './to-failure';
import { step, type Work } from './work';

type Answer =
  | { readonly came: 'accepted'; readonly submitted: Submitted }
  | { readonly came: 'error'; readonly error: SegmindError }
  | { readonly came: 'nothing'; readonly cause: unknown };

/**
 * queued → submitting → waiting | saving | queued | failed | unconfirmed, each written before what it describes.
 * Undefined when there is nothing more to do for this row now.
 */
export async function submitStep(row: Generation, work: Work): Promise<Generation | undefined> {
  const prepared = await prepare(row, work);
  if (!prepared.ok) return postpone(row, prepared.error, work);
  const body = prepared.value;
  if (!(await work.gate.enter(work.life))) return undefined;
  // The place in the minute may have been long in coming.
  if (!(await work.disk.hasRoom())) return undefined;
  const balanceBefore = await work.balance.current();
  work.life.throwIfAborted();

  const attempts = row.attempts + 1;
  const submitting = await step(work, row, 'submitting', {
    sentBody: body,
    submittedAt: work.clock.now(),
    attempts,
    balanceBefore,
    notBefore: null,
    failure: null,
  });
  if (!submitting) return undefined;

  work.balance.opened(row.id);
  const answer = await post(submitting, body, work);
  switch (answer.came) {
    case 'accepted':
      return keepAnswer(submitting, answer.submitted, work);
    case 'error':
      work.log.warn({ generation: row.id, error: answer.error }, 'submit refused or lost');
      return afterError(submitting, answer.error, work);
    case 'nothing':
      // A bug of ours after the request may have left: nobody knows, so a person decides.
      work.log.error({ generation: row.id, err: answer.cause }, 'submit broke off');
      return becomeUnconfirmed(submitting, { kind: 'unexpectedResponse', charged: 'unknown' }, work);
    default:
      return exhaustive(answer);
  }
}

async function post(row: Generation, body: Body, work: Work): Promise<Answer> {
  try {
    const submitted = await work.segmind.submit(row.settings.model, body, { signal: work.grace });
    if (!submitted.ok) return { came: 'error', error: submitted.error };
    work.holdup.clear('provider');
    work.holdup.clear('rateLimit');
    return { came: 'accepted', submitted: submitted.value };
  } catch (cause) {
    return { came: 'nothing', cause };
  }
}

async function keepAnswer(row: Generation, answer: Submitted, work: Work): Promise<Generation | undefined> {
  if (answer.via === 'v2') {
    const { ticket } = answer;
    return persist(work, () => step(work, row, 'waiting', { ticket, requestId: ticket.requestId }));
  }
  const { pictures, facts } = answer;
  work.balance.note(facts.remainingCredits, row.id);
  for (const [index, picture] of pictures.entries()) {
    const bytes = await fetchPicture(picture, work, work.grace);
    if (!bytes.ok) return failUnfetched(row, picture, bytes.error, work);
    await persist(work, () => work.inbox.land(row.id, index, bytes.value));
  }
  const { cost, inferenceSeconds, requestId } = facts;
  return persist(work, () => step(work, row, 'saving', { cost, inferenceSeconds, requestId }));
}

/** v1 named a file that could not be fetched. The address is kept: files live for days and a person may have it. */
async function failUnfetched(row: Generation, picture: object, error: SegmindError, work: Work) {
  const at = 'url' in picture ? ` It is at ${String(picture.url)}` : '';
  const failure: Failure = { ...toFailure(error, 'yes'), detail: `The picture could not be fetched.${at}` };
  return persist(work, () => step(work, row, 'failed', { failure, finishedAt: work.clock.now() }));
}

async function afterError(row: Generation, error: SegmindError, work: Work) {
  const now = work.clock.now();
  const next = afterSubmit(error, { attempt: row.attempts, now, random: Math.random });
  switch (next.do) {
    case 'queueAgain': {
      if (error.kind === 'rateLimited') {
        work.holdup.set(
          'rateLimit',
          'Segmind asked the studio to slow down; it goes on by itself.',
          next.at - now,
        );
        work.gate.closeUntil(next.at);
      } else providerIsUnreachable(work.holdup);
      const attempts = next.countsAttempt ? row.attempts : row.attempts - 1;
      const patch = { notBefore: Math.ceil(next.at), attempts, submittedAt: null };
      const queued = await persist(work, () => step(work, row, 'queued', patch));
      if (queued) await persist(work, () => cancelUnwanted(queued, work));
      return undefined;
    }
    case 'fail':
      return persist(work, () => step(work, row, 'failed', { failure: toFailure(error), finishedAt: now }));
    case 'unconfirmed':
      return becomeUnconfirmed(row, toFailure(error, 'unknown'), work);
    default:
      return exhaustive(next);
  }
}

/** A person has to decide; the balance afterwards is written beside the one before, which may tell. */
export async function becomeUnconfirmed(row: Generation, failure: Failure, work: Work): Promise<undefined> {
  const patch = { failure, finishedAt: work.clock.now() };
  const unconfirmed = await persist(work, () => step(work, row, 'unconfirmed', patch));
  if (!unconfirmed) return;
  void noteBalanceAfter(unconfirmed, work).catch((error: unknown) => {
    if (!work.life.aborted) work.log.warn({ generation: row.id, err: error }, 'no balance after the submit');
  });
}

/** At once, and again when the picture would have been finished: only then is it charged. */
async function noteBalanceAfter(row: Generation, work: Work): Promise<void> {
  const charged = (row.submittedAt ?? 0) + 2000 * row.expectedSeconds;
  for (const at of [0, charged]) {
    if (at > 0 && at <= work.clock.now()) continue;
    await work.clock.sleep(Math.max(0, at - work.clock.now()), work.life);
    const balanceAfter = await work.balance.read();
    if (balanceAfter === null) continue;
    await work.store.generations.move(row.id, 'unconfirmed', 'unconfirmed', { balanceAfter });
  }
}

async function postpone(row: Generation, why: Unprepared, work: Work): Promise<Generation | undefined> {
  switch (why.do) {
    case 'wait':
      return undefined;
    case 'again': {
      const { at: notBefore, attempts, failure } = why;
      work.log.warn({ generation: row.id, failure }, 'could not be prepared, trying again');
      await work.store.generations.move(row.id, 'queued', 'queued', { notBefore, attempts });
      return undefined;
    }
    case 'fail':
      return step(work, row, 'failed', { failure: why.failure, finishedAt: work.clock.now() });
    default:
      return exhaustive(why);
  }
}
