import { v4 as newRunId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cancelGeneration, deleteGeneration, restoreGeneration } from '@/app/actions/generations';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

test('deleting what is queued cancels it, and a deletion can be undone', async () => {
  const { id } = await fixture.queue('unwanted');
  expect(await deleteGeneration({ id, change: 0 })).toMatchObject({
    value: { state: 'cancelled', deletedAt: expect.any(Number) },
  });
  expect(await restoreGeneration({ id, change: 0 })).toMatchObject({
    value: { state: 'cancelled', deletedAt: null },
  });
});

test('somebody else’s generation is not there, and neither is one that never was', async () => {
  const settings = exampleSettings('theirs');
  const run = await fixture.runner.enqueue({ owner: 'someone', runId: newRunId(), settings, count: 1 });
  const row = run.ok ? run.value[0] : undefined;
  expect(await cancelGeneration({ id: row?.id, change: 0 })).toEqual({
    ok: false,
    error: { kind: 'notFound' },
  });
  expect(await cancelGeneration({ id: '01980000-0000-7000-8000-000000000001', change: 0 })).toMatchObject({
    error: { kind: 'notFound' },
  });
  expect(await cancelGeneration(7)).toMatchObject({ error: { kind: 'invalid' } });
});
