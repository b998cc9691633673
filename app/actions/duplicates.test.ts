import { v4 as newRunId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '@/app/actions/generate';
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
