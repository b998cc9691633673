import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '@/app/actions/generate';
import { imageRef } from '@/lib/models/image-ref';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const runId = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const draft = (over = {}) => {
  const { model, params } = exampleSettings('a lighthouse');
  return { model, params: { ...params, ...over } };
};
const imagesKey = () =>
  fixture.findModel(draft().model)?.params.find((param) => param.kind === 'images')?.key ?? '';

test('a run is queued with the seeds of the draft, once however often it is asked for', async () => {
  const first = await generate({ runId, settings: draft({ seed: 41 }), count: 2 });
  const again = await generate({ runId, settings: draft({ seed: 41 }), count: 2 });
  expect(again).toEqual(first);
  const ids = first.ok ? first.value.ids : [];
  const rows = await Promise.all(ids.map((id) => fixture.store.generations.get(id)));
  expect(rows.map((row) => row?.settings.params.seed)).toEqual([41, 42]);
});

test('a seed left on random is drawn before it is stored', async () => {
  const result = await generate({ runId, settings: draft({ seed: null }), count: 1 });
  const row = result.ok ? await fixture.store.generations.get(result.value.ids[0] ?? '') : undefined;
  expect(row?.settings.params.seed).toBeGreaterThan(0);
});

test.each([
  ['an empty prompt', { prompt: '' }, 'prompt'],
  ['a key the model does not have', { colour: 'red' }, 'colour'],
  ['steps out of range', { steps: 10_000 }, 'steps'],
])('%s is told at its field', async (_, over, field) => {
  const result = await generate({ runId, settings: draft(over), count: 1 });
  expect(result).toMatchObject({
    ok: false,
    error: { kind: 'invalid', fields: { [field]: expect.any(String) } },
  });
});

test('a reference the studio does not have is told at its field', async () => {
  const settings = draft({ [imagesKey()]: [imageRef('ab'.repeat(32))] });
  const result = await generate({ runId, settings, count: 1 });
  expect(result).toMatchObject({ error: { fields: { [imagesKey()]: expect.stringContaining('Image 1') } } });
});

test.each([
  ['an unknown model', { runId, settings: { model: 'nobody-1', params: {} }, count: 1 }],
  ['too many at once', { runId, settings: exampleSettings('x'), count: 9 }],
  ['no run', { settings: exampleSettings('x'), count: 1 }],
  ['nonsense', 'hello'],
])('%s is refused and queues nothing', async (_, input) => {
  expect(await generate(input)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(await fixture.store.generations.page({ owner: 'local', limit: 9 })).toEqual([]);
});

test('a bug reaches the browser as one plain sentence', async () => {
  await fixture.store.close();
  const result = await generate({ runId, settings: draft(), count: 1 });
  expect(result).toMatchObject({ ok: false, error: { kind: 'unavailable', message: expect.any(String) } });
});
