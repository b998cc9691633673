import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cellsOf } from '@/lib/comparison/cells';
import type { Plan } from '@/lib/comparison/plan';
import type { Generation } from '@/lib/store/contract';
import {
  exampleSettings,
  owner,
  type RunnerFixture,
  startRunnerFixture,
} from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startRunnerFixture();
});
afterEach(() => fixture.close());

const planOf = (...seeds: readonly number[]): Plan => ({
  models: [exampleSettings('a sweep')],
  axes: [{ kind: 'values', key: 'role:seed', label: 'Seed', values: seeds }],
});
const cells = (plan: Plan) => cellsOf(plan, fixture.findModel);
const {
  models: [sample],
} = planOf();

/** The ids of the members of a started comparison. */
async function start(id: string, ...seeds: readonly number[]): Promise<readonly string[]> {
  const plan = planOf(...seeds);
  const comparison = { id, owner, title: 'A sweep', createdAt: 1, plan };
  const started = await fixture.runner.comparisons.start(comparison, cells(plan), { most: 99 });
  if (!started.ok) throw new Error(`Not started: ${started.error.kind}.`);
  return started.value.members.flatMap(({ generationId }) => generationId ?? []);
}
const submitted = async () => (await fixture.sandbox.report()).requests.map(({ seed }) => seed);

test('what is not there yet is made as it is expected, and told before', async () => {
  await fixture.runner.start();
  const done = await fixture.queue('a sweep', exampleSettings('a sweep', 3));
  await fixture.reaches(done.id, 'succeeded');
  const plan = planOf(1, 2, 3, 2, -5);
  const spec = fixture.findModel(sample.model);
  expect(await fixture.runner.comparisons.foresee(owner, cells(plan))).toEqual({
    existing: 1,
    toPay: 2,
    usd: 2 * (spec?.price.usd ?? 0),
    seconds: spec?.latency.seconds,
  });
  const ids = await start(uuid(), 1, 2, 3, 2, -5);
  expect([ids.length, ids[2], ids[3]]).toEqual([4, done.id, ids[1]]);
  const rows = await Promise.all(ids.map((id) => fixture.reaches(id, 'succeeded')));
  expect(rows.map((row) => [row.expectedWidth, row.settings.params.seed])).toEqual([
    [256, 1],
    [256, 2],
    [256, 3],
    [256, 2],
  ]);
  expect((await submitted()).sort()).toEqual([1, 2, 3]);
});

test('what is refused while its comparison is paused does not wait in the queue, and goes on with it', async () => {
  await fixture.sandbox.control({
    faults: [{ on: 'submit', times: 1, fault: { status: 429, headers: { 'retry-after': '1' } } }],
  });
  const id = uuid();
  const paused = new Promise((resolve) => {
    fixture.store.onChange((row: Generation) => {
      if (row.state === 'submitting' && row.attempts === 1)
        resolve(fixture.store.comparisons.pause(owner, id, 5));
    });
  });
  const [only = ''] = await start(id, 1);
  await fixture.runner.start();
  await paused;
  expect(await fixture.reaches(only, 'cancelled', 'succeeded')).toMatchObject({
    state: 'cancelled',
    notBefore: null,
  });
  expect(await submitted()).toEqual([]);
  await fixture.runner.comparisons.resume(owner, id);
  await fixture.reaches(only, 'succeeded');
  expect(await submitted()).toEqual([1]);
});

test('a cell that a person sends again while the rest waits is sent', async () => {
  await fixture.runner.start();
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: { status: 400 } }] });
  const id = uuid();
  let pause: Promise<boolean> | undefined;
  fixture.store.onChange((row) => {
    if (row.state === 'submitting') pause ??= fixture.store.comparisons.pause(owner, id, 5);
  });
  const [only = ''] = await start(id, 1);
  const { change } = await fixture.reaches(only, 'failed');
  await pause;
  expect(await fixture.store.comparisons.isHeld(only)).toBe(true);
  expect(await fixture.runner.retry(only, change)).toMatchObject({ ok: true, value: { state: 'queued' } });
  await fixture.reaches(only, 'succeeded');
});

test('what a process that died left in the queue of a paused comparison is cancelled', async () => {
  const id = uuid();
  const [only = ''] = await start(id, 1);
  await fixture.store.generations.move(only, 'queued', 'submitting');
  await fixture.store.comparisons.pause(owner, id, 5);
  await fixture.store.generations.move(only, 'submitting', 'queued');
  await fixture.runner.start();
  expect((await fixture.store.generations.get(only))?.state).toBe('cancelled');
  expect(await submitted()).toEqual([]);
});
