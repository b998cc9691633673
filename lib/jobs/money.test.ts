import { afterEach, expect, test, vi } from 'vitest';
import { type FixtureOptions, type RunnerFixture, startRunnerFixture } from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
afterEach(() => fixture.close());

const finished = ['succeeded', 'failed', 'unconfirmed'] as const;
const start = async (options?: FixtureOptions) => {
  fixture = await startRunnerFixture(options);
  await fixture.runner.start();
};
const submitsOf = async (prompt: string) =>
  (await fixture.sandbox.report()).requests.filter((request) => request.prompt === prompt).length;

test.each(['v2', 'v1'] as const)(
  'accepted and then cut on %s: a person decides, and it was sent once',
  async (transport) => {
    await start({ transport });
    await fixture.sandbox.control({ faults: [{ on: 'submit', fault: { acceptThenCut: true } }] });
    const { id } = await fixture.queue('cut');
    const row = await fixture.reaches(id, ...finished);
    expect(row).toMatchObject({ state: 'unconfirmed', failure: { charged: 'unknown' } });
    await vi.waitFor(async () =>
      expect(typeof (await fixture.store.generations.get(id))?.balanceAfter).toBe('number'),
    );
    await fixture.restart();
    await fixture.runner.start();
    expect(
      await fixture.store.generations.runnable({
        provider: 'segmind',
        now: Number.MAX_SAFE_INTEGER,
        limit: 9,
      }),
    ).toEqual([]);
    expect(await submitsOf('cut')).toBe(1);
  },
);

test.each([502, 504])('a gateway answer %i to a submit proves nothing', async (status) => {
  await start();
  await fixture.sandbox.control({
    faults: [{ on: 'submit', fault: { status, body: '<h1>Bad gateway</h1>' } }],
  });
  const { id } = await fixture.queue('gateway');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'unconfirmed' });
});

test('a bug while submitting leaves the decision to a person', async () => {
  await start({
    over: ({ segmind }) => ({
      segmind: { ...segmind, submit: () => Promise.reject(new TypeError('a bug of ours')) },
    }),
  });
  const { id } = await fixture.queue('bug');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'unconfirmed' });
});

test.each([
  [401, { error: 'Unauthorized. API key is invalid or may have expired' }, 'badKey'],
  [406, { error: 'Insufficient credits. Balance 0.01, need 0.17' }, 'insufficientCredits'],
  [400, { error: 'prompt is missing' }, 'rejectedInput'],
  [410, { error: 'Model retired' }, 'modelRetired'],
  [500, { error: 'steps out of range' }, 'providerFault'],
] as const)(
  'a submit refused with %i fails without a charge and is not repeated',
  async (status, body, kind) => {
    await start();
    await fixture.sandbox.control({
      faults: [{ on: 'submit', times: 1, fault: { status, body: JSON.stringify(body) } }],
    });
    const { id } = await fixture.queue('refused');
    expect(await fixture.reaches(id, ...finished)).toMatchObject({
      state: 'failed',
      failure: { kind, charged: 'no' },
    });
    expect(await submitsOf('refused')).toBe(0);
  },
);

test('429 holds every submit back until the time Segmind names, and uses up no attempt', async () => {
  await start();
  const reset = Math.ceil(fixture.clock.now() / 1000) * 1000 + 8000;
  await fixture.sandbox.control({
    faults: [
      {
        on: 'submit',
        times: 1,
        fault: {
          status: 429,
          headers: { 'x-rate-limit-reset-at-utc': new Date(reset).toISOString() },
          body: '{"error":"Too many requests"}',
        },
      },
    ],
  });
  const first = await fixture.queue('first');
  expect(await fixture.reaches(first.id, 'queued')).toBeDefined();
  await vi.waitFor(() => expect(fixture.runner.holdup()).toContain('slow down'));
  const second = await fixture.queue('second');
  for (const { id } of [first, second]) {
    const row = await fixture.reaches(id, ...finished);
    expect(row).toMatchObject({ state: 'succeeded', attempts: 1 });
    expect(row.submittedAt).toBeGreaterThanOrEqual(reset);
  }
  expect(fixture.runner.holdup()).toBeNull();
});

test('a connection that was never made is tried again', async () => {
  await start();
  const { segmind } = fixture;
  let tries = 0;
  await fixture.restart({
    segmind: {
      ...segmind,
      submit: (...args) => {
        tries += 1;
        if (tries > 2) return segmind.submit(...args);
        const error = { kind: 'unreachable', accepted: 'no', charged: 'no' } as const;
        return Promise.resolve({ ok: false, error });
      },
    },
  });
  await fixture.runner.start();
  const { id } = await fixture.queue('again');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded', attempts: 3 });
  expect(await submitsOf('again')).toBe(1);
});

test('a connection that is never made is given up after six tries', async () => {
  const error = { kind: 'unreachable', accepted: 'no', charged: 'no' } as const;
  await start({
    over: ({ segmind }) => ({
      segmind: { ...segmind, submit: () => Promise.resolve({ ok: false, error }) },
    }),
  });
  const { id } = await fixture.queue('never');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'unreachable', charged: 'no' },
    attempts: 6,
  });
});

test('a job that fails at Segmind says why and cost nothing', async () => {
  await start();
  await fixture.sandbox.control({ faults: [{ on: 'submit', fault: { failed: 'Prompt was flagged' } }] });
  const { id } = await fixture.queue('flagged');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'generationFailed', charged: 'no', detail: 'Prompt was flagged' },
  });
});

test('without a cost in any answer, the balances before and after tell it', async () => {
  fixture = await startRunnerFixture({
    over: ({ segmind }) => ({
      segmind: {
        ...segmind,
        status: async (...args) => silent(await segmind.status(...args)),
        result: async (...args) => silent(await segmind.result(...args)),
      },
    }),
  });
  await fixture.runner.start();
  const one = await fixture.queue('alone');
  const alone = await fixture.reaches(one.id, ...finished);
  expect(alone.cost).toMatchObject({ source: 'balance' });
  expect(alone.cost?.usd).toBeGreaterThan(0);

  const pair = await Promise.all([fixture.queue('left'), fixture.queue('right')]);
  const costs = await Promise.all(pair.map(async ({ id }) => (await fixture.reaches(id, ...finished)).cost));
  expect(costs).toEqual([null, null]);
});

/** An answer that mentions neither price nor balance. */
function silent<T extends { ok: boolean; value?: unknown }>(answer: T): T {
  const value = answer.value;
  if (typeof value !== 'object' || value === null || !('facts' in value)) return answer;
  const facts = { cost: null, remainingCredits: null, inferenceSeconds: null, seed: null, requestId: null };
  return { ...answer, value: { ...value, facts } };
}
