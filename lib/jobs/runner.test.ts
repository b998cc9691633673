import { afterEach, expect, test } from 'vitest';
import {
  exampleSettings,
  owner,
  type RunnerFixture,
  startRunnerFixture,
} from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
afterEach(() => fixture.close());

test('a picture goes from the queue into the gallery, with everything that is known about it', async () => {
  fixture = await startRunnerFixture();
  await fixture.runner.start();
  const queued = await fixture.queue('a lighthouse');
  const done = await fixture.reaches(queued.id, 'succeeded', 'failed', 'unconfirmed');

  expect(done).toMatchObject({ state: 'succeeded', failure: null, attempts: 1 });
  expect(done.images).toMatchObject([{ width: 256, height: 256, format: 'png' }]);
  expect(done.cost?.usd).toBeGreaterThan(0);
  expect(done.sentBody).toMatchObject({ prompt: 'a lighthouse', seed: 1 });
  expect(done.ticket?.requestId).toBeTruthy();
  expect(done.balanceBefore).toBeGreaterThan(0);
  await fixture.runner.stop();
  expect(await fixture.inbox.list()).toEqual([]);
  expect(await fixture.blobs.stat(done.images[0]?.hash ?? '', 'small')).toBeDefined();
  expect((await fixture.store.ledger.recent(owner, 9)).map((entry) => entry.generationId)).toEqual([
    queued.id,
  ]);
});

test('v1 answers with the picture itself', async () => {
  fixture = await startRunnerFixture({ transport: 'v1' });
  await fixture.runner.start();
  const queued = await fixture.queue('a harbour');
  const done = await fixture.reaches(queued.id, 'succeeded', 'failed', 'unconfirmed');
  expect(done).toMatchObject({ state: 'succeeded', ticket: null, cost: { source: 'header' } });
  expect(done.requestId).toBeTruthy();
  expect(done.images).toHaveLength(1);
});

test('every state is written down on the way', async () => {
  fixture = await startRunnerFixture();
  const states: string[] = [];
  fixture.store.onChange((row) => states.push(row.state));
  await fixture.runner.start();
  const { id } = await fixture.queue('a mole');
  await fixture.reaches(id, 'succeeded');
  expect(states).toEqual(['queued', 'submitting', 'waiting', 'saving', 'succeeded']);
});

test('a run has one seed after another, and asking for it twice starts it once', async () => {
  fixture = await startRunnerFixture();
  await fixture.runner.start();
  const run = {
    owner,
    runId: '0b8f6f5e-6f0a-4c57-9a53-3f1c6b1f0c11',
    settings: exampleSettings('waves', 7),
    count: 3,
  };
  const started = await fixture.runner.enqueue(run);
  const second = await fixture.runner.enqueue(run);
  const first = started.ok ? started.value : [];
  expect(second).toMatchObject({ ok: true, value: first.map(({ id }) => ({ id })) });
  expect(first.map((row) => row.settings.params.seed)).toEqual([7, 8, 9]);
  await Promise.all(first.map((row) => fixture.reaches(row.id, 'succeeded')));
  expect((await fixture.sandbox.report()).submits.byPromptAndSeed).toEqual({
    'waves#7': 1,
    'waves#8': 1,
    'waves#9': 1,
  });
});

test('no more than the limit are under way at the provider at once', async () => {
  fixture = await startRunnerFixture({ limits: { parallel: 2 } });
  await fixture.sandbox.control({ latencyMs: 60 });
  const underWay = new Set<string>();
  let most = 0;
  fixture.store.onChange((row) => {
    if (row.state === 'submitting') underWay.add(row.id);
    if (row.state === 'saving') underWay.delete(row.id);
    most = Math.max(most, underWay.size);
  });
  const rows = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => fixture.queue(`picture ${n}`)));
  await fixture.runner.start();
  await Promise.all(rows.map((row) => fixture.reaches(row.id, 'succeeded')));
  expect(most).toBe(2);
});

test('no submit leaves beyond the limit of its window', async () => {
  fixture = await startRunnerFixture({ limits: { rate: { submits: 2, windowMs: 3_600_000 } } });
  const rows = await Promise.all([1, 2, 3, 4, 5].map((n) => fixture.queue(`picture ${n}`)));
  const two = new Promise<void>((resolve) => {
    let done = 0;
    fixture.store.onChange(({ state }) => {
      if (state === 'succeeded') done += 1;
      if (done === 2) resolve();
    });
  });
  await fixture.runner.start();
  await two;
  const states = await Promise.all(
    rows.map(async ({ id }) => (await fixture.store.generations.get(id))?.state),
  );
  expect(states.filter((state) => state === 'queued')).toHaveLength(3);
  expect(await fixture.sandbox.submits()).toBe(2);
});

test('the balance is known after the first answer', async () => {
  fixture = await startRunnerFixture();
  await fixture.sandbox.control({ balance: 12.5 });
  await fixture.runner.start();
  const { id } = await fixture.queue('a buoy');
  const done = await fixture.reaches(id, 'succeeded');
  expect(done.balanceBefore).toBe(12.5);
  expect(fixture.runner.balance()).toMatchObject({ usd: 12.5 - (done.cost?.usd ?? 0), problem: null });
});

test('a forecast comes from the model until there is a history, then from that', async () => {
  fixture = await startRunnerFixture();
  const { model } = exampleSettings('');
  const fromSpec = await fixture.runner.forecast(model);
  expect(fromSpec).toMatchObject({ source: 'spec', usd: fixture.findModel(model)?.price.usd });
  await fixture.runner.start();
  const rows = await Promise.all([1, 2, 3].map((n) => fixture.queue(`p ${n}`)));
  await Promise.all(rows.map((row) => fixture.reaches(row.id, 'succeeded')));
  const fromHistory = await fixture.runner.forecast(model);
  expect(fromHistory.source).toBe('history');
  expect(fromHistory.seconds).toBeLessThan(fromSpec.seconds);
});
