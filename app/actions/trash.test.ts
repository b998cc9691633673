import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyTrash, restore, trash, undo } from '@/app/actions/curation';
import {
  deleteGeneration,
  dismissGeneration,
  fetchAgain,
  restoreGeneration,
  retryGeneration,
  sendAgain,
} from '@/app/actions/generations';
import { newGeneration } from '@/lib/store/compliance/samples.test-suite';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const read = async (id: string) => fixture.store.generations.get(id);
const seen = async (id: string) => ({ id, change: (await read(id))?.change });
const submits = () => fixture.sandbox.submits();
async function unconfirmed() {
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await fixture.runner.start();
  const { id } = await fixture.queue('perhaps paid');
  await fixture.reaches(id, 'unconfirmed');
  return id;
}

test('nothing is sent again from the trash; giving it up is possible', async () => {
  const id = await unconfirmed();
  await deleteGeneration(await seen(id));
  for (const command of [sendAgain, retryGeneration, fetchAgain]) {
    expect(await command(await seen(id))).toMatchObject({ error: { kind: 'tooLate', state: 'unconfirmed' } });
  }
  expect(await dismissGeneration(await seen(id))).toMatchObject({ value: { state: 'failed' } });
  expect(await retryGeneration(await seen(id))).toMatchObject({
    error: { kind: 'tooLate', state: 'failed' },
  });
  expect(await submits()).toBe(1);
  await restoreGeneration(await seen(id));
  expect(await retryGeneration(await seen(id))).toMatchObject({ ok: true });
  await fixture.reaches(id, 'succeeded');
});

test('what could not be sent yet and went to the trash meanwhile is cancelled there', async () => {
  const refusal = { status: 429, body: '{"error":"slow down"}', headers: { 'retry-after': '1' } };
  await fixture.sandbox.control({ faults: [{ on: 'submit', times: 1, fault: refusal }] });
  const { id } = await fixture.queue('too fast');
  const { move } = fixture.store.generations;
  // Into the trash while the request is at the provider.
  const store = {
    ...fixture.store,
    generations: {
      ...fixture.store.generations,
      move: async (...step: Parameters<typeof move>) => {
        const moved = await move(...step);
        if (step[2] === 'submitting') await fixture.store.generations.setDeleted(id, 1);
        return moved;
      },
    },
  };
  await (await fixture.restart({ store })).start();
  expect(await fixture.reaches(id, 'cancelled')).toMatchObject({ deletedAt: 1 });
  expect(await restoreGeneration(await seen(id))).toMatchObject({ value: { state: 'cancelled' } });
  expect(await submits()).toBe(0);
});

test('what an earlier process left queued in the trash is cancelled at the start', async () => {
  const { id } = await fixture.queue('left');
  await fixture.store.generations.setDeleted(id, 1);
  await fixture.runner.start();
  expect(await read(id)).toMatchObject({ state: 'cancelled' });
});

test('to undo a restoring cancels what was started in between', async () => {
  const { id } = await fixture.queue('there and back');
  await trash({ target: { ids: [id] }, input: {} });
  const restored = await restore({ target: { ids: [id] }, input: {} });
  expect(await retryGeneration(await seen(id))).toMatchObject({ value: { state: 'queued' } });
  expect(await undo({ token: restored.ok ? restored.value.undo : '' })).toMatchObject({ ok: true });
  expect(await read(id)).toMatchObject({ state: 'cancelled', deletedAt: expect.any(Number) });
});

test('what may have been paid for stays in the trash, and how many those are is said', async () => {
  const id = await unconfirmed();
  const other = await fixture.queue('another');
  await fixture.reaches(other.id, 'succeeded');
  await trash({ target: { ids: [id, other.id] }, input: {} });
  expect(await emptyTrash({ all: true })).toMatchObject({ value: { deleted: 1, left: 1, remaining: false } });
  expect(await read(id)).toMatchObject({ state: 'unconfirmed' });
  await dismissGeneration(await seen(id));
  expect(await emptyTrash({ ids: [id] })).toMatchObject({ value: { deleted: 1, left: 0 } });
});

test('one answer tells of hundreds that were deleted for good in parts, all of them or those named', async () => {
  const runId = '01980000-0000-7000-8000-000000000000';
  const rows = Array.from({ length: 250 }, (_, runIndex) => newGeneration({ runId, runIndex }));
  await fixture.store.generations.insert(rows);
  const ids = rows.map(({ id }) => id);
  await trash({ target: { ids }, input: {} });
  expect(await emptyTrash({ ids: ids.slice(0, 120) })).toMatchObject({ value: { deleted: 120, left: 0 } });
  expect(await emptyTrash({ all: true })).toEqual({
    ok: true,
    value: { deleted: 130, left: 0, remaining: false },
  });
});

test.each([
  ['a date', new Date()],
  ['nothing', undefined],
  ['an empty object', {}],
  ['both', { all: true, ids: ['7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0'] }],
  ['all: false', { all: false }],
])('emptying the trash is not meant by %s', async (_, input) => {
  const { id } = await fixture.queue('kept');
  await trash({ target: { ids: [id] }, input: {} });
  expect(await emptyTrash(input)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(await read(id)).toMatchObject({ id });
});
