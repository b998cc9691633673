import { v4 as newRunId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '@/app/actions/generate';
import { promote, reproduce } from '@/app/actions/reproduce';
import { models } from '@/lib/models/catalog';
import { openStudio, studio } from '@/lib/studio';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
  await fixture.runner.start();
});
afterEach(() => fixture.close());

const settings = (seed: number | null) => {
  const { model, params } = exampleSettings('a lighthouse');
  return { model, params: { ...params, seed } };
};
const run = (seed: number | null, count = 1) => ({ runId: newRunId(), settings: settings(seed), count });
const submits = () => fixture.sandbox.submits();
const ids = async (input: unknown) => {
  const started = await generate(input);
  return started.ok ? started.value.ids : [];
};
async function make(seed: number, count = 1) {
  const started = await generate(run(seed, count));
  if (!started.ok) throw new Error('not started');
  for (const id of started.value.ids) await fixture.reaches(id, 'succeeded');
  return started.value.ids;
}

test('what exists is named instead of being paid for again, unless the person says so', async () => {
  const [id] = await make(41);
  expect(await generate(run(41))).toEqual({ ok: false, error: { kind: 'duplicate', ids: [id] } });
  expect(await submits()).toBe(1);
  expect(await generate({ ...run(41), again: true })).toMatchObject({ ok: true });
});

test('of a run that exists in part, the existing ones are named', async () => {
  const [, second] = await make(41, 2);
  expect(await generate(run(42, 3))).toEqual({
    ok: false,
    error: { kind: 'duplicate', ids: [second] },
  });
});

test('a run that is asked for twice is the same run and never a duplicate', async () => {
  const input = run(41);
  const first = await generate(input);
  const id = first.ok ? (first.value.ids[0] ?? '') : '';
  await fixture.reaches(id, 'succeeded');
  expect(await generate(input)).toEqual(first);
  expect(await submits()).toBe(1);
});

test('nothing is asked for a random seed, other settings or what has been deleted', async () => {
  const [id = ''] = await make(41);
  expect(await generate(run(null))).toMatchObject({ ok: true });
  expect(await generate(run(40))).toMatchObject({ ok: true });
  const { model, params } = settings(41);
  const other = { model, params: { ...params, prompt: 'a lightship' } };
  expect(await generate({ ...run(41), settings: other })).toMatchObject({ ok: true });
  await fixture.store.generations.setDeleted(id, 1);
  expect(await generate(run(41))).toMatchObject({ ok: true });
});

test('a result is reproduced once for each press', async () => {
  const [id = ''] = await make(41);
  const input = { id, runId: newRunId() };
  const first = await reproduce(input);
  expect(await reproduce(input)).toEqual(first);
  const second = first.ok ? first.value.id : '';
  expect(await fixture.reaches(second, 'succeeded')).toMatchObject({ origin: { kind: 'reproduction', id } });
  expect(await submits()).toBe(2);
});

test('what cannot be reproduced is refused with a reason and costs nothing', async () => {
  const [id = ''] = await make(41);
  const press = (of: string) => reproduce({ id: of, runId: newRunId() });
  expect(await press(newRunId())).toEqual({ ok: false, error: { kind: 'notFound' } });
  await fixture.sandbox.control({ latencyMs: 60_000 });
  const [running] = await ids(run(7));
  expect(await press(running ?? '')).toMatchObject({ error: { kind: 'tooLate' } });
  openStudio({ ...studio(), provider: 'sandbox' });
  expect(await press(id)).toMatchObject({
    error: { kind: 'unavailable', message: expect.stringContaining('Segmind') },
  });
});

test('a draft is made anew by another model, with its prompt and seed, and the two are linked', async () => {
  const [id = ''] = await make(41);
  const to = models.find((model) => model.slug !== settings(1).model);
  const made = await promote({ id, runId: newRunId(), model: to?.slug });
  const final = await fixture.reaches(made.ok ? made.value.id : '', 'succeeded');
  expect(final).toMatchObject({
    settings: { model: to?.slug, params: { prompt: 'a lighthouse', seed: 41 } },
    origin: { kind: 'promotion', id },
  });
  expect(await fixture.store.generations.madeFrom(id)).toMatchObject([{ id: final.id }]);
  const again = { id, runId: newRunId(), model: to?.slug };
  expect(await promote(again)).toMatchObject({ error: { kind: 'duplicate', ids: [final.id] } });
  expect(await promote({ ...again, again: true })).toMatchObject({ ok: true });
  expect(await promote({ ...again, model: 'nobody-1' })).toMatchObject({ error: { kind: 'unavailable' } });
});

test('two tabs that promote one draft at once pay for one final', async () => {
  const [id = ''] = await make(41);
  const to = models.find((model) => model.slug !== settings(1).model);
  const press = () => promote({ id, runId: newRunId(), model: to?.slug });
  const presses = await Promise.all([press(), press(), press()]);
  expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await fixture.store.generations.madeFrom(id)).toHaveLength(1);
});

test('a press under the id of another one starts nothing, whichever kind it was', async () => {
  const [id = '', other = ''] = await make(41, 2);
  const model = models.find(({ slug }) => slug !== settings(1).model)?.slug;
  const [generated, reproduced, promoted] = [run(70), newRunId(), newRunId()];
  const to = { id, runId: promoted, model };
  for (const started of [generate(generated), reproduce({ id, runId: reproduced }), promote(to)]) {
    expect(await started).toMatchObject({ ok: true });
  }
  const before = await fixture.store.generations.page({ owner: 'local', limit: 50 });
  const refused = { error: { kind: 'invalid', message: expect.stringContaining('started before') } };
  expect(await generate({ ...generated, settings: settings(71) })).toMatchObject(refused);
  expect(await generate({ ...generated, count: 2, again: true })).toMatchObject(refused);
  expect(await reproduce({ id: other, runId: reproduced })).toMatchObject(refused);
  expect(await reproduce({ id, runId: generated.runId })).toMatchObject(refused);
  expect(await promote({ ...to, id: other, again: true })).toMatchObject(refused);
  const after = await fixture.store.generations.page({ owner: 'local', limit: 50 });
  expect(after).toHaveLength(before.length);
});
