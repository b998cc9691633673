import { v4 as newRunId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '@/app/actions/generate';
import { cancelGeneration, retryGeneration, sendAgain } from '@/app/actions/generations';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const run = (seed: number | null, count = 1, runId = newRunId()) => {
  const { model, params } = exampleSettings('a lighthouse');
  return { runId, settings: { model, params: { ...params, seed } }, count };
};
const rows = () => fixture.store.generations.page({ owner: 'local', limit: 50 });
const duplicate = (...ids: readonly unknown[]) => ({ ok: false, error: { kind: 'duplicate', ids } });
const start = async (input: unknown) => {
  const started = await generate(input);
  return started.ok ? started.value.ids : [];
};

test('two tabs that press at once pay for one run; the other is shown it', async () => {
  const presses = await Promise.all(Array.from({ length: 6 }, () => generate(run(41, 2))));
  const [started] = presses.filter(({ ok }) => ok);
  const ids = started?.ok ? started.value.ids : [];
  expect(ids).toHaveLength(2);
  const others = presses.filter(({ ok }) => !ok);
  expect(others).toHaveLength(5);
  for (const other of others) expect(other).toMatchObject(duplicate(...ids));
  expect(await rows()).toHaveLength(2);
});

test('what is still queued is named; after it went to the trash nothing is asked', async () => {
  const [id = ''] = await start(run(41));
  expect(await generate(run(41))).toMatchObject(duplicate(id));
  expect(await generate({ ...run(41), again: true })).toMatchObject({ ok: true });
  for (const row of await rows()) await fixture.store.generations.setDeleted(row.id, 1);
  expect(await generate(run(41))).toMatchObject({ ok: true });
});

test('what may have been paid already is named', async () => {
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await fixture.runner.start();
  const [id = ''] = await start(run(41));
  await fixture.reaches(id, 'unconfirmed');
  expect(await generate(run(41))).toMatchObject(duplicate(id));
  expect(await fixture.sandbox.submits()).toBe(1);
});

test('a random seed never asks, and the same request has the same one, also at the same moment', async () => {
  const input = run(null, 2);
  const presses = await Promise.all([generate(input), generate(input), generate(run(null, 2))]);
  expect(presses).toMatchObject([{ ok: true }, presses[0], { ok: true }]);
  const seeds = (await rows()).map(({ settings: { params } }) => params.seed);
  expect(new Set(seeds).size).toBe(4);
});

const seen = async (id: string) => ({ id, change: (await fixture.store.generations.get(id))?.change ?? 0 });

test('two that were cancelled are tried again at once: one goes, the other is shown it and goes when it is wanted', async () => {
  const ids: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    const [id = ''] = await start(run(41));
    await cancelGeneration(await seen(id));
    ids.push(id);
  }
  const wishes = await Promise.all(ids.map(seen));
  const answers = await Promise.all(wishes.map(retryGeneration));
  const [queued] = answers.flatMap((answer) => (answer.ok ? [answer.value.id] : []));
  expect(answers.filter(({ ok }) => !ok)).toEqual([duplicate(queued)]);
  const [other = ''] = ids.filter((id) => id !== queued);
  expect(await retryGeneration({ ...(await seen(other)), again: true })).toMatchObject({
    value: { id: other, state: 'queued' },
  });
});

test('what may have been paid is not sent again unasked either, when there is another one by now', async () => {
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await fixture.runner.start();
  const [id = ''] = await start(run(41));
  await fixture.reaches(id, 'unconfirmed');
  const [other = ''] = await start({ ...run(41), again: true });
  await fixture.reaches(other, 'succeeded');
  expect(await sendAgain(await seen(id))).toEqual(duplicate(other));
  expect(await sendAgain({ ...(await seen(id)), again: true })).toMatchObject({ ok: true });
});

test('a run that was wanted again is asked about once', async () => {
  await start(run(41));
  const [id = ''] = await start({ ...run(41), again: true });
  await cancelGeneration(await seen(id));
  expect(await retryGeneration(await seen(id))).toMatchObject({ value: { state: 'queued' } });
});
