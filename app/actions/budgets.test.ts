import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFreshBalance } from '@/app/api/balance/read-balance';
import { localAccess } from '@/lib/access/access';
import { ownStudio } from '@/lib/entry/own-studio';
import { studio } from '@/lib/studio';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { setLimits } from './budgets';
import { startComparison } from './comparisons';
import { generate } from './generate';
import { cancelGeneration, retryGeneration } from './generations';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const setDay = (day: unknown) => setLimits({ person: null, day, month: null });
const over = (cost: RegExp) => ({
  ok: false,
  error: { kind: 'invalid', fields: {}, message: expect.stringMatching(cost) },
});
const refused = over(/^This would cost about \$\S+; \$0\.00 of the studio’s \$0\.00 for today is left\.$/);

test('what is over the budget is refused with the numbers, however it is asked for', async () => {
  const run = { settings: exampleSettings('a lighthouse'), count: 1 };
  const first = await generate({ ...run, runId: uuid() });
  const [row] = await fixture.store.generations.page({ owner: 'local', limit: 1 });
  if (!first.ok || !row) throw new Error('Nothing was queued.');
  const cancelled = await cancelGeneration({ id: row.id, change: row.change });
  expect(await setDay(0)).toEqual({ ok: true, value: null });

  expect(await generate({ ...run, runId: uuid(), again: true })).toEqual(refused);
  const plan = { models: [exampleSettings('a comparison')], axes: [] };
  expect(await startComparison({ id: uuid(), plan, told: { pictures: 1 } })).toEqual(refused);
  const change = cancelled.ok ? cancelled.value.change : -1;
  expect(await retryGeneration({ id: row.id, change })).toEqual(refused);

  expect(await setDay(null)).toMatchObject({ ok: true });
  expect(await retryGeneration({ id: row.id, change })).toMatchObject({ ok: true });
});

test('what is left comes with the balance', async () => {
  const budget = async () => (await readFreshBalance(ownStudio(studio(), localAccess))).budget;
  expect(await budget()).toBeNull();
  await setDay(5);
  const { estimateUsd } = await fixture.queue('a lighthouse');
  expect(await budget()).toEqual({
    left: 5 - estimateUsd,
    text: expect.stringMatching(/^\$4\.\d\d of the studio’s \$5\.00 for today is left$/),
  });
});

test('limits are amounts, of people who are there', async () => {
  for (const day of [-1, Number.NaN, '5', 2_000_000, undefined]) {
    expect(await setDay(day)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  }
  const person = uuid();
  expect(await setLimits({ person, day: 1, month: 1 })).toEqual({ ok: false, error: { kind: 'notFound' } });
});
