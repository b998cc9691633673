import { v4 as newRunId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunnerFixture, startRunnerFixture } from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startRunnerFixture();
});
afterEach(() => fixture.close());

/** The change a person looking at the row now would have seen. */
const seen = async (id: string) => (await fixture.store.generations.get(id))?.change ?? 0;

const unknownId = '01980000-0000-7000-8000-000000000001';

test('what is queued can be cancelled, and is never sent', async () => {
  const { id } = await fixture.queue('cancelled');
  expect(await fixture.runner.cancel(id)).toMatchObject({ ok: true, value: { state: 'cancelled' } });
  await fixture.runner.start();
  const next = await fixture.queue('next');
  await fixture.reaches(next.id, 'succeeded');
  expect((await fixture.sandbox.report()).requests.map((request) => request.prompt)).toEqual(['next']);
});

test('what has been cancelled can be started after all', async () => {
  const { id } = await fixture.queue('second thoughts');
  await fixture.runner.cancel(id);
  await fixture.runner.start();
  expect(await fixture.runner.retry(id, await seen(id))).toMatchObject({
    ok: true,
    value: { state: 'queued', finishedAt: null },
  });
  await fixture.reaches(id, 'succeeded');
});

test('what failed is tried again with the same settings, and nothing of the first attempt sticks', async () => {
  await fixture.sandbox.control({
    faults: [{ on: 'submit', times: 1, fault: { status: 400, body: '{"error":"no"}' } }],
  });
  await fixture.runner.start();
  const { id, settings } = await fixture.queue('again');
  await fixture.reaches(id, 'failed');
  expect(await fixture.runner.retry(id, await seen(id))).toMatchObject({
    ok: true,
    value: { failure: null, attempts: 0 },
  });
  expect(await fixture.reaches(id, 'succeeded')).toMatchObject({ settings, failure: null, attempts: 1 });
});

test('an unconfirmed submit is sent again only when a person says so', async () => {
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await fixture.runner.start();
  const { id } = await fixture.queue('twice');
  await fixture.reaches(id, 'unconfirmed');
  expect(await fixture.runner.retry(id, await seen(id))).toEqual({
    ok: false,
    error: { kind: 'tooLate', state: 'unconfirmed' },
  });
  expect(await fixture.runner.sendAgain(id, await seen(id))).toMatchObject({ ok: true });
  await fixture.reaches(id, 'succeeded');
  expect(await fixture.sandbox.submits()).toBe(2);
});

test('the same wish to send again, delivered twice, is one submit', async () => {
  await fixture.sandbox.control({ faults: [{ on: 'submit', fault: { acceptThenCut: true } }] });
  await fixture.runner.start();
  const { id } = await fixture.queue('replayed');
  await fixture.reaches(id, 'unconfirmed');
  const change = await seen(id);
  expect(await fixture.runner.sendAgain(id, change)).toMatchObject({ ok: true });
  await fixture.reaches(id, 'unconfirmed');
  expect(await fixture.runner.sendAgain(id, change)).toMatchObject({
    ok: false,
    error: { kind: 'tooLate', state: 'unconfirmed' },
  });
  expect(await fixture.sandbox.submits()).toBe(2);
});

test('a wish to try again that names another change than the present one does nothing', async () => {
  const { id } = await fixture.queue('stale');
  await fixture.runner.cancel(id);
  expect(await fixture.runner.retry(id, (await seen(id)) - 1)).toMatchObject({
    ok: false,
    error: { kind: 'tooLate', state: 'cancelled' },
  });
});

test('what has been made meanwhile is named instead of being paid for again, unless the person says so', async () => {
  const { id } = await fixture.queue('meanwhile');
  await fixture.runner.cancel(id);
  await fixture.runner.start();
  const other = await fixture.queue('meanwhile');
  await fixture.reaches(other.id, 'succeeded');
  const change = await seen(id);
  expect(await fixture.runner.retry(id, change)).toEqual({
    ok: false,
    error: { kind: 'duplicate', ids: [other.id] },
  });
  expect(await fixture.sandbox.submits()).toBe(1);
  expect(await fixture.runner.retry(id, change, { again: true })).toMatchObject({ ok: true });
  await fixture.reaches(id, 'succeeded');
  expect(await fixture.sandbox.submits()).toBe(2);
});

test('a reproduction is sent again without a question', async () => {
  await fixture.runner.start();
  const { id, settings, owner } = await fixture.queue('twice');
  await fixture.reaches(id, 'succeeded');
  await fixture.sandbox.control({
    faults: [{ on: 'submit', times: 1, fault: { status: 400, body: '{"error":"no"}' } }],
  });
  const origin = { kind: 'reproduction', id } as const;
  const run = await fixture.runner.enqueue({ owner, runId: newRunId(), settings, count: 1, origin });
  const again = run.ok ? (run.value[0]?.id ?? '') : '';
  await fixture.reaches(again, 'failed');
  expect(await fixture.runner.retry(again, await seen(again))).toMatchObject({ ok: true });
});

test('a picture of the attempt before is not taken for one of the next', async () => {
  const { id } = await fixture.queue('leftover');
  await fixture.runner.cancel(id);
  await fixture.inbox.land(id, 0, new Uint8Array([1, 2, 3]));
  expect(await fixture.runner.retry(id, await seen(id))).toMatchObject({ ok: true });
  expect(await fixture.inbox.read(id)).toEqual([]);
});

test('what was refused at once has nothing to fetch', async () => {
  await fixture.sandbox.control({
    faults: [{ on: 'submit', fault: { status: 400, body: '{"error":"no"}' } }],
  });
  await fixture.runner.start();
  const { id } = await fixture.queue('refused');
  await fixture.reaches(id, 'failed');
  expect(await fixture.runner.fetchAgain(id)).toMatchObject({
    ok: false,
    error: { kind: 'tooLate', state: 'failed' },
  });
});

test('a result that was given up is fetched after all, without another submit', async () => {
  const runner = await fixture.restart({ limits: { ...fixture.limits, deadlineMs: 4000 } });
  await fixture.sandbox.control({ faults: [{ on: 'file', fault: { status: 404, body: '' } }] });
  await runner.start();
  const { id } = await fixture.queue('late');
  expect(await fixture.reaches(id, 'failed')).toMatchObject({ failure: { charged: 'yes' } });
  await fixture.sandbox.control({ faults: [] });
  expect(await runner.fetchAgain(id)).toMatchObject({ ok: true, value: { state: 'waiting' } });
  expect(await fixture.reaches(id, 'succeeded')).toMatchObject({ failure: null });
  expect(await fixture.sandbox.submits()).toBe(1);
});

test('an unconfirmed submit can be given up', async () => {
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await fixture.runner.start();
  const { id } = await fixture.queue('given up');
  await fixture.reaches(id, 'unconfirmed');
  expect(await fixture.runner.dismiss(id)).toMatchObject({
    ok: true,
    value: { state: 'failed', failure: { kind: 'timeout', charged: 'unknown' } },
  });
});

test('commands that come too late say where the generation is', async () => {
  await fixture.runner.start();
  const { id } = await fixture.queue('done');
  await fixture.reaches(id, 'succeeded');
  for (const command of ['cancel', 'retry', 'sendAgain', 'dismiss'] as const) {
    expect(await fixture.runner[command](id, await seen(id))).toEqual({
      ok: false,
      error: { kind: 'tooLate', state: 'succeeded' },
    });
    expect(await fixture.runner[command](unknownId, 0)).toEqual({ ok: false, error: { kind: 'notFound' } });
  }
});

test('a row of the other provider is not put back into a queue that never sends it', async () => {
  const { id } = await fixture.queue('for Segmind');
  await fixture.runner.cancel(id);
  const runner = await fixture.restart({ provider: 'sandbox' });
  expect(await runner.retry(id, await seen(id))).toEqual({
    ok: false,
    error: { kind: 'tooLate', state: 'cancelled' },
  });
});

test('what was deleted while under way still finishes', async () => {
  await fixture.sandbox.control({ latencyMs: 200 });
  await fixture.runner.start();
  const { id } = await fixture.queue('hidden');
  await fixture.reaches(id, 'waiting');
  await fixture.store.generations.setDeleted(id, 1);
  expect((await fixture.reaches(id, 'succeeded')).deletedAt).toBe(1);
});
