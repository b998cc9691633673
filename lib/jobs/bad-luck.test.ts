import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageError } from '@/lib/store/storage-error';
import {
  type FixtureOptions,
  fastClock,
  type RunnerFixture,
  startRunnerFixture,
} from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
afterEach(() => fixture.close());

const finished = ['succeeded', 'failed', 'unconfirmed'] as const;
const start = async (options?: FixtureOptions) => {
  fixture = await startRunnerFixture(options);
  await fixture.runner.start();
};
const unreadable = () => readdir(join(fixture.dataDir, 'unreadable')).catch(() => []);
const full = () => new StorageError('storageFull', { cause: undefined });

test.each([
  ['status', { status: 502, body: '' }],
  ['status', { cut: 'during' }],
  ['status', { html: true }],
  ['result', { status: 500, body: '{}' }],
  ['result', { cut: 'before' }],
  ['result', { empty: true }],
  ['file', { status: 503, body: '' }],
  ['file', { cut: 'during' }],
  ['file', { garbage: true }],
] as const)('bad luck with the %s (%o) is asked again, not given up', async (on, fault) => {
  await start();
  await fixture.sandbox.control({ faults: [{ on, times: 5, fault }] });
  const { id } = await fixture.queue('patience');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded', failure: null });
  expect(await fixture.sandbox.submits()).toBe(1);
});

test('a result that says the job has failed is final', async () => {
  let asked = 0;
  await start({
    limits: { deadlineMs: 4000 },
    over: ({ segmind }) => ({
      segmind: {
        ...segmind,
        result: (...args) => {
          asked += 1;
          return segmind.result(...args);
        },
      },
    }),
  });
  const failed = { status: 200, body: '{"status":"FAILED","error":"Prompt was flagged"}' };
  await fixture.sandbox.control({ faults: [{ on: 'result', fault: failed }] });
  const { id } = await fixture.queue('flagged late');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'generationFailed', charged: 'no' },
  });
  expect(asked).toBe(1);
});

test('a request Segmind has forgotten is expired', async () => {
  await start();
  await fixture.sandbox.control({ faults: [{ on: 'status', fault: { expire: true } }] });
  const { id } = await fixture.queue('forgotten');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'resultExpired', charged: 'unknown' },
  });
});

test('a result file that is gone is expired, and was charged', async () => {
  await start({ limits: { deadlineMs: 4000 } });
  await fixture.sandbox.control({ faults: [{ on: 'file', fault: { status: 404, body: '' } }] });
  const { id } = await fixture.queue('gone');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'resultExpired', charged: 'yes' },
  });
});

test('a result file that is gone is not asked for until the deadline', async () => {
  await start({ limits: { deadlineMs: 36_000_000 }, over: () => ({ clock: fastClock(500) }) });
  await fixture.sandbox.control({ faults: [{ on: 'file', fault: { status: 404, body: '' } }] });
  const { id } = await fixture.queue('gone for good');
  const row = await fixture.reaches(id, ...finished);
  expect(row).toMatchObject({ state: 'failed', failure: { kind: 'resultExpired', charged: 'yes' } });
  // Ten minutes and a last pause, not ten hours.
  expect((row.finishedAt ?? 0) - (row.submittedAt ?? 0)).toBeLessThan(3_600_000);
});

test('after the deadline it is given up, and nobody claims to know whether it was charged', async () => {
  await start({ limits: { deadlineMs: 4000 } });
  await fixture.sandbox.control({ latencyMs: 60_000 });
  const { id } = await fixture.queue('slow');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'timeout', charged: 'unknown' },
  });
});

test('what is no picture is kept for a person to look at', async () => {
  await start();
  await fixture.sandbox.control({ faults: [{ on: 'file', fault: { garbage: true } }] });
  const { id } = await fixture.queue('torn');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({
    state: 'failed',
    failure: { kind: 'unexpectedResponse', charged: 'yes' },
  });
  expect(await unreadable()).toEqual([`${id}.0`]);
  expect(await fixture.inbox.list()).toEqual([]);
});

test('a request that is not known right after its submit is asked for again', async () => {
  await start();
  const unknown = { status: 404, body: '{"error":"Request not found"}' };
  await fixture.sandbox.control({ faults: [{ on: 'status', times: 3, fault: unknown }] });
  const { id } = await fixture.queue('not everywhere yet');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
});

test('of several pictures those that can be had are kept', async () => {
  await start({
    limits: { deadlineMs: 20_000 },
    over: ({ segmind }) => ({
      segmind: {
        ...segmind,
        result: async (ticket, options) => {
          const answer = await segmind.result(ticket, options);
          if (!answer.ok) return answer;
          const { pictures, facts } = answer.value;
          const gone = { url: `${fixture.sandbox.url}/files/gone.png` };
          return { ok: true, value: { pictures: [...pictures, gone, ...pictures], facts } };
        },
      },
    }),
  });
  const { id } = await fixture.queue('two of three');
  expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
  expect((await fixture.store.generations.get(id))?.images).toHaveLength(2);
});

test('of several pictures all are kept', async () => {
  await start({
    over: ({ segmind }) => ({
      segmind: {
        ...segmind,
        result: async (ticket, options) => {
          const answer = await segmind.result(ticket, options);
          if (!answer.ok) return answer;
          const { pictures, facts } = answer.value;
          return { ok: true, value: { pictures: [...pictures, ...pictures], facts } };
        },
      },
    }),
  });
  const { id } = await fixture.queue('twins');
  expect((await fixture.reaches(id, ...finished)).images).toHaveLength(2);
});

describe('a full disk', () => {
  test('before a submit nothing is sent, and it is said why', async () => {
    let free = 1_000_000;
    await start({ over: ({ blobs }) => ({ blobs: { ...blobs, freeBytes: async () => free } }) });
    const { id } = await fixture.queue('cramped');
    await vi.waitFor(() => expect(fixture.runner.holdup()).toContain('disk is full'));
    expect((await fixture.store.generations.get(id))?.state).toBe('queued');
    expect(await fixture.sandbox.submits()).toBe(0);
    free = Number.POSITIVE_INFINITY;
    await fixture.reaches(id, 'succeeded');
    expect(fixture.runner.holdup()).toBeNull();
  });

  test('one that fills up while a submit waits for its place in the minute holds it back', async () => {
    let free = Number.POSITIVE_INFINITY;
    await start({
      // Longer than an earlier look at the disk is trusted, on the fixture's clock.
      limits: { rate: { submits: 1, windowMs: 600 } },
      over: ({ blobs }) => ({ blobs: { ...blobs, freeBytes: async () => free } }),
    });
    fixture.store.onChange(({ state }) => {
      if (state === 'submitting') free = 0;
    });
    const rows = await Promise.all([fixture.queue('first'), fixture.queue('second')]);
    await vi.waitFor(() => expect(fixture.runner.holdup()).toContain('disk is full'), 3000);
    expect(await fixture.sandbox.submits()).toBe(1);
    free = Number.POSITIVE_INFINITY;
    for (const { id } of rows) await fixture.reaches(id, 'succeeded');
  });

  test('while saving the picture waits for room', async () => {
    let refusals = 3;
    await start({
      over: ({ blobs }) => ({
        blobs: {
          ...blobs,
          put: (...args) => (refusals-- > 0 ? Promise.reject(full()) : blobs.put(...args)),
        },
      }),
    });
    const { id } = await fixture.queue('patient');
    expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
    expect(refusals).toBeLessThan(0);
    expect(await fixture.sandbox.submits()).toBe(1);
  });

  test('right after a submit its ticket is not forgotten', async () => {
    let refusals = 3;
    await start({
      over: ({ store }) => ({
        store: {
          ...store,
          generations: {
            ...store.generations,
            move: (...args) =>
              args[2] === 'waiting' && refusals-- > 0
                ? Promise.reject(full())
                : store.generations.move(...args),
          },
        },
      }),
    });
    const { id } = await fixture.queue('ticket');
    expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
    expect(await fixture.sandbox.submits()).toBe(1);
  });

  test('a v1 picture is held until it can land', async () => {
    let refusals = 3;
    await start({
      transport: 'v1',
      over: ({ inbox }) => ({
        inbox: {
          ...inbox,
          land: (id, ...rest) =>
            id !== 'probe' && refusals-- > 0 ? Promise.reject(full()) : inbox.land(id, ...rest),
        },
      }),
    });
    const { id } = await fixture.queue('held');
    expect(await fixture.reaches(id, ...finished)).toMatchObject({ state: 'succeeded' });
    expect(await fixture.sandbox.submits()).toBe(1);
  });
});
