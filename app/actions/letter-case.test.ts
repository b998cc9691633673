import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  castVote,
  compareResults,
  continueComparison,
  deleteComparison,
  pauseComparison,
  renameComparison,
  restoreComparison,
  startComparison,
  undoVote,
} from '@/app/actions/comparisons';
import { generate } from '@/app/actions/generate';
import { promote, reproduce } from '@/app/actions/reproduce';
import { models } from '@/lib/models/catalog';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
  await fixture.runner.start();
});
afterEach(() => fixture.close());

const id = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const upper = id.toUpperCase();
const seeds = { kind: 'values', key: 'role:seed', label: 'Seed', values: [1, 2] };
const asked = { plan: { models: [exampleSettings('a lighthouse')], axes: [seeds] }, told: { pictures: 2 } };
const rows = () => fixture.store.generations.page({ owner: 'local', limit: 99 });

test('a comparison is started once, and is the same in upper and lower case', async () => {
  for (const one of [upper, id]) {
    expect(await startComparison({ ...asked, id: one })).toEqual({ ok: true, value: { id } });
  }
  const made = await rows();
  expect(made).toHaveLength(2);
  for (const act of [pauseComparison, continueComparison, deleteComparison, restoreComparison]) {
    expect(await act({ id: upper })).toMatchObject({ ok: true });
  }
  expect(await renameComparison({ id: upper, title: 'Boats' })).toMatchObject({ ok: true });
});

test('results are compared, and judged once', async () => {
  const [left, right] = await Promise.all(
    [1, 2].map((seed) => fixture.queue('', exampleSettings('a cat', seed))),
  );
  for (const row of [left, right]) await fixture.reaches(row?.id ?? '', 'succeeded');
  const sides = { left: left?.id, right: right?.id };
  const ids = [left?.id, right?.id?.toUpperCase()];
  for (const one of [upper, id]) {
    expect(await compareResults({ id: one, ids })).toEqual({ ok: true, value: { id } });
  }
  const vote = { id: uuid(), choice: 'left', ...sides };
  const loud = { ...vote, id: vote.id.toUpperCase(), left: vote.left?.toUpperCase() };
  for (const one of [loud, vote])
    expect(await castVote({ id: upper, vote: one })).toMatchObject({ ok: true });
  expect(await fixture.store.comparisons.votes.list('local', id)).toMatchObject([vote]);
  expect(await undoVote({ id: upper, voteId: loud.id })).toMatchObject({ ok: true });
});

test('a run, a reproduction and a promotion are paid for once', async () => {
  const settings = exampleSettings('a boat');
  const other = models.find(({ slug }) => slug !== settings.model)?.slug;
  const twice = async (act: (input: unknown) => Promise<unknown>, input: object) => {
    const runId = uuid();
    const first = await act({ ...input, runId: runId.toUpperCase() });
    expect(first).toMatchObject({ ok: true });
    expect(await act({ ...input, runId })).toEqual(first);
  };
  await twice(generate, { settings, count: 1 });
  const [drawn] = await rows();
  await fixture.reaches(drawn?.id ?? '', 'succeeded');
  const loud = drawn?.id.toUpperCase();
  await twice(reproduce, { id: loud });
  await twice(promote, { id: loud, model: other });
  expect(await rows()).toHaveLength(3);
});
