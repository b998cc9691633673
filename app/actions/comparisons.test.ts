import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clearVotes,
  compareResults,
  continueComparison,
  deleteComparison,
  pauseComparison,
  renameComparison,
  restoreComparison,
  startComparison,
} from '@/app/actions/comparisons';
import { models } from '@/lib/models/catalog';
import { imageRef } from '@/lib/models/image-ref';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const id = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const seeds = (...values: readonly (number | null)[]) => ({
  kind: 'values',
  key: 'role:seed',
  label: 'Seed',
  values,
});
const plan = (axes: readonly object[] = [seeds(1, 2)], over = {}) => ({
  models: [exampleSettings('a lighthouse', 1, over)],
  axes,
});
const imagesKey = (() => {
  const spec = models.find(({ slug }) => slug === exampleSettings('').model);
  const images = spec?.params.find(({ kind }) => kind === 'images');
  return images?.kind === 'images' ? images.key : '';
})();
const missingOfSecond = {
  models: [
    exampleSettings('a lighthouse', -1),
    exampleSettings('a lighthouse', 1, { [imagesKey]: [imageRef('ab'.repeat(32))] }),
  ],
  axes: [],
};
const told = (pictures: number) => ({ pictures });
const stored = () => fixture.store.comparisons.get('local', id);
const rows = () => fixture.store.generations.page({ owner: 'local', limit: 99 });
const seedsMade = async () => (await rows()).map((row) => row.settings.params.seed).sort();

test('a plan is started once, under its prompt', async () => {
  const input = { id, plan: plan(), told: told(2) };
  const started = { ok: true, value: { id } };
  expect(await startComparison(input)).toEqual(started);
  expect(await startComparison(input)).toEqual(started);
  expect(await stored()).toMatchObject({ title: 'a lighthouse', members: [{ index: 0 }, { index: 1 }] });
  expect(await seedsMade()).toEqual([1, 2]);
});

test('one seed is drawn where it was left on random, the same when the request is repeated', async () => {
  const input = { id, plan: plan([], { seed: null }), told: told(1) };
  await startComparison(input);
  await startComparison(input);
  const [row, ...others] = await rows();
  expect([row?.settings.params.seed, others]).toEqual([expect.any(Number), []]);
  expect((await stored())?.plan?.models[0].params.seed).toBe(row?.settings.params.seed);
});

test('what exists is not made again unless that is asked for', async () => {
  await fixture.queue('a lighthouse', exampleSettings('a lighthouse', 1));
  expect(await startComparison({ id, plan: plan(), told: told(1) })).toMatchObject({ ok: true });
  expect(await seedsMade()).toEqual([1, 2]);
  const again = { id: uuid(), plan: plan(), told: told(2), again: true };
  expect(await startComparison(again)).toMatchObject({ ok: true });
  expect(await seedsMade()).toEqual([1, 1, 2, 2]);
});

test('a cell that cannot be made is kept with its reason, and the rest goes on', async () => {
  await startComparison({ id, plan: plan([seeds(1, -3)]), told: told(1) });
  expect(await stored()).toMatchObject({
    members: [{ problem: null }, { generationId: null, problem: expect.stringContaining('Seed') }],
  });
  expect(await seedsMade()).toEqual([1]);
});

test.each([
  [
    'more than was told',
    { plan: plan([seeds(1, 2, 3)]) },
    'This makes 3 pictures and not the 2 that were shown.',
    {},
  ],
  [
    'one that was told to be there already',
    { plan: plan([seeds(1)]), told: told(0) },
    'This makes 1 picture and not the 0 that were shown.',
    {},
  ],
  [
    'a plan of which nothing can be made',
    { plan: plan([seeds(-1, -2)]) },
    'None of these pictures can be made.',
    { '0:seed': expect.stringContaining('Seed') },
  ],
  [
    'a model of which the studio knows nothing',
    { plan: { ...plan(), models: [{ model: 'gone', params: {} }] } },
    'None of these pictures can be made. This studio does not know that model.',
    {},
  ],
  [
    'a missing reference of the second model',
    { plan: missingOfSecond },
    'None of these pictures can be made.',
    { [`1:${imagesKey}`]: expect.stringContaining('Image 1 is not in'), '0:seed': expect.anything() },
  ],
])('%s starts nothing', async (_, over, sentence, fields) => {
  expect(await startComparison({ id, told: told(2), ...over })).toMatchObject({
    error: { kind: 'invalid', message: expect.stringContaining(sentence), fields },
  });
  expect([await stored(), await rows()]).toEqual([undefined, []]);
});

test.each([
  ['too many cells', { plan: plan([seeds(...Array.from({ length: 1001 }, (_, n) => n))]) }, 'plan'],
  ['an empty title', { title: ' ' }, 'title'],
  ['no id', { id: 'mine' }, 'id'],
])('%s is refused at its field', async (_, over, field) => {
  expect(await startComparison({ id, plan: plan(), told: told(2), ...over })).toMatchObject({
    error: { kind: 'invalid', fields: { [field]: expect.any(String) } },
  });
});

test('results are compared, renamed, deleted and brought back; the pictures stay', async () => {
  const ids = [(await fixture.queue('a cat')).id, (await fixture.queue('a dog')).id];
  expect(await compareResults({ id, ids })).toEqual({ ok: true, value: { id } });
  expect(await stored()).toMatchObject({
    title: 'a cat',
    members: ids.map((generationId) => ({ generationId })),
  });
  expect(await renameComparison({ id, title: 'Pets' })).toMatchObject({ ok: true });
  expect((await stored())?.title).toBe('Pets');
  expect(await deleteComparison({ id })).toMatchObject({ ok: true });
  expect(await stored()).toBeUndefined();
  expect(await restoreComparison({ id })).toMatchObject({ ok: true });
  expect((await stored())?.title).toBe('Pets');
  expect((await rows()).map(({ state }) => state)).toEqual(['queued', 'queued']);
});

test.each([
  ['one result', (ids: readonly string[]) => ids.slice(0, 1), 'invalid'],
  ['the same twice', ([first]: readonly string[]) => [first, first], 'invalid'],
  ['one that is not there', (ids: readonly string[]) => [...ids, uuid()], 'notFound'],
  ['only what is not there', () => [uuid(), uuid()], 'notFound'],
])('%s cannot be compared', async (_, pick, kind) => {
  const ids = [(await fixture.queue('a cat')).id, (await fixture.queue('a dog')).id];
  expect(await compareResults({ id, ids: pick(ids) })).toMatchObject({ error: { kind } });
  expect(await stored()).toBeUndefined();
});

test('the making is paused and goes on', async () => {
  await startComparison({ id, plan: plan(), told: told(2) });
  const states = async () => (await rows()).map(({ state }) => state);
  expect(await pauseComparison({ id })).toMatchObject({ ok: true });
  expect(await states()).toEqual(['cancelled', 'cancelled']);
  expect(await continueComparison({ id })).toMatchObject({ ok: true });
  expect(await states()).toEqual(['queued', 'queued']);
});

test('what is not there is said not to be', async () => {
  const absent = [pauseComparison, continueComparison, deleteComparison, restoreComparison, clearVotes].map(
    (act) => act({ id }),
  );
  for (const answer of [...absent, renameComparison({ id, title: 'x' })]) {
    expect(await answer).toEqual({ ok: false, error: { kind: 'notFound' } });
  }
});
