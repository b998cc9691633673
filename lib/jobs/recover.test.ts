import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GenerationState } from '@/lib/generation/state';
import type { GenerationPatch, Provider } from '@/lib/store/contract';
import {
  exampleRow,
  exampleSettings,
  type RunnerFixture,
  startRunnerFixture,
} from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startRunnerFixture();
});
afterEach(() => fixture.close());

const finished = ['succeeded', 'failed', 'unconfirmed'] as const;
const png = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#b45' } })
    .png()
    .toBuffer();

/** A row as a process that died has left it. */
async function left(
  path: readonly (readonly [GenerationState, GenerationPatch?])[],
  provider: Provider = 'segmind',
): Promise<string> {
  const row = exampleRow('left behind', fixture.clock.now(), provider);
  const { id } = row;
  await fixture.store.generations.insert([row]);
  let from: GenerationState = 'queued';
  for (const [to, patch] of path) {
    await fixture.store.generations.move(id, from, to, patch);
    from = to;
  }
  return id;
}

/** A request that Segmind has really accepted. */
async function ticket() {
  const { model, params } = exampleSettings('left behind');
  const body = Object.fromEntries(Object.entries(params).filter(([, value]) => !Array.isArray(value)));
  const submitted = await fixture.segmind.submit(model, body);
  if (!submitted.ok || submitted.value.via !== 'v2') throw new Error('The sandbox took no request.');
  return submitted.value.ticket;
}
const now = () => ({ submittedAt: Math.round(fixture.clock.now()) });

test('queued: it is sent', async () => {
  const id = await left([]);
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
});

test('submitting: nobody knows, so it is not sent again', async () => {
  const id = await left([['submitting', now()]]);
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'unconfirmed',
    failure: { charged: 'unknown' },
  });
  expect(await fixture.sandbox.submits()).toBe(0);
});

test('submitting, with its picture in the inbox: it was accepted, and belongs into the gallery', async () => {
  const id = await left([['submitting', now()]]);
  await fixture.inbox.land(id, 0, await png());
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'succeeded',
    images: [{ width: 8 }],
  });
});

test('waiting: it is asked for again', async () => {
  const id = await left([
    ['submitting', now()],
    ['waiting', { ticket: await ticket() }],
  ]);
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
  expect(await fixture.sandbox.submits()).toBe(1);
});

test('waiting for longer than the deadline: it is looked at once more before it is given up', async () => {
  const submittedAt = Math.round(fixture.clock.now()) - 3_000_000;
  const id = await left([
    ['submitting', { submittedAt }],
    ['waiting', { ticket: await ticket() }],
  ]);
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
});

test('saving, before the picture arrived: it is fetched', async () => {
  const id = await left([['submitting', now()], ['waiting', { ticket: await ticket() }], ['saving']]);
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'succeeded',
    images: [{ width: 256 }],
  });
});

test('saving, and Segmind has forgotten it: what had arrived is kept', async () => {
  const lost = await ticket();
  const id = await left([['submitting', now()], ['waiting', { ticket: lost }], ['saving']]);
  await fixture.sandbox.control({ faults: [{ on: 'result', fault: { expire: true } }] });
  await fixture.inbox.land(id, 0, await png());
  await fixture.runner.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'succeeded',
    images: [{ width: 8 }],
  });
});

test('unconfirmed, and a picture turns up in the inbox: it belongs into the gallery', async () => {
  const id = await left([['submitting', now()], ['unconfirmed']]);
  await fixture.inbox.land(id, 0, await png());
  await fixture.runner.start();
  expect(await fixture.reaches(id, 'succeeded', 'failed')).toMatchObject({
    state: 'succeeded',
    failure: null,
  });
});

test('what lies in the inbox without a row that wants it is moved out of the way', async () => {
  const saved = await left([['submitting', now()], ['saving']]);
  await fixture.store.generations.succeed(saved, {
    images: [],
    finishedAt: 1,
    cost: null,
    inferenceSeconds: null,
  });
  for (const id of [saved, newId()]) await fixture.inbox.land(id, 0, await png());
  await fixture.runner.start();
  expect(await fixture.inbox.list()).toEqual([]);
});

test('rows of the other provider: the queued ones are cancelled, the rest is left alone', async () => {
  const queued = await left([], 'sandbox');
  const waiting = await left(
    [
      ['submitting', now()],
      ['waiting', { ticket: await ticket() }],
    ],
    'sandbox',
  );
  const submitting = await left([['submitting', now()]], 'sandbox');
  const own = await left([]);
  await fixture.runner.start();
  const done = await fixture.reaches(own, ...finished);
  expect(done.state).toBe('succeeded');
  expect(await fixture.store.generations.get(queued)).toMatchObject({ state: 'cancelled' });
  expect(await fixture.store.generations.get(waiting)).toMatchObject({ state: 'waiting' });
  expect(await fixture.store.generations.get(submitting)).toMatchObject({ state: 'submitting' });
});

test('stopping leaves what waits at Segmind waiting, and the next start finishes it', async () => {
  await fixture.sandbox.control({ latencyMs: 300 });
  await fixture.runner.start();
  const { id } = await fixture.queue('interrupted');
  await fixture.reaches(id, 'waiting');
  const again = await fixture.restart();
  expect((await fixture.store.generations.get(id))?.state).toBe('waiting');
  await again.start();
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
});

test('stopping waits for a submit in flight and writes its ticket down', async () => {
  await fixture.sandbox.control({ faults: [{ on: 'submit', fault: { delayMs: 200 } }] });
  await fixture.runner.start();
  const { id } = await fixture.queue('in flight');
  await fixture.reaches(id, 'submitting');
  await fixture.runner.stop();
  expect(await fixture.store.generations.get(id)).toMatchObject({ state: 'waiting' });
});

test('work begins only once the provider answers', async () => {
  let answer: () => void = () => undefined;
  const answering = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const runner = await fixture.restart({ ready: () => answering });
  const started = runner.start();
  const { id } = await fixture.queue('early');
  expect((await fixture.store.generations.get(id))?.state).toBe('queued');
  answer();
  await started;
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded', attempts: 1 });
});
