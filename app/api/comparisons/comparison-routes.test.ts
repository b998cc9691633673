import { NextRequest } from 'next/server';
import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { castVote, compareResults, startComparison } from '@/app/actions/comparisons';
import {
  comparisonPageSchema,
  comparisonViewSchema,
  planEstimateSchema,
} from '@/lib/generation/comparison-view';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { GET as one } from './[id]/route';
import { GET as votes } from './[id]/votes/route';
import { POST as foresee } from './plan/route';
import { GET as list } from './route';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const id = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const params = Promise.resolve({ id });
const request = (query = '') => new NextRequest(`http://studio/${query}`);
const [sample, other] = [
  exampleSettings('a lighthouse'),
  models.map((spec) => ({
    model: spec.slug,
    params: { ...defaultParams(spec), prompt: 'a cat', seed: 1 },
  }))[1],
];
const nameOf = (slug: string | undefined) => models.find((spec) => spec.slug === slug)?.name;
const seeds = (...values: readonly number[]) => ({ kind: 'values', key: 'role:seed', label: 'Seed', values });
const swap = { kind: 'replace', search: 'lighthouse', replacements: ['lighthouse', 'ship'] };

test('of several models a problem says which one it is about', async () => {
  const plan = { models: [sample, other], axes: [seeds(-3)] };
  const body = JSON.stringify(plan);
  const answer = await foresee(new NextRequest('http://studio/', { method: 'POST', body }));
  const { sentences } = planEstimateSchema.parse(await answer.json());
  expect(sentences).toEqual(
    [sample.model, other?.model].map((slug) => expect.stringContaining(`${nameOf(slug)}: Seed`)),
  );
});

test('a plan is told with its price before anything is started', async () => {
  await fixture.queue('', exampleSettings('a lighthouse', 1));
  const plan = { models: [sample], axes: [seeds(1, 2, -3), swap] };
  const post = (body: string) => foresee(new NextRequest('http://studio/', { method: 'POST', body }));
  const answer = await post(JSON.stringify(plan));
  const estimate = planEstimateSchema.parse(await answer.json());
  const [spec] = models.filter(({ slug }) => slug === sample.model);
  expect(estimate).toEqual({
    cells: 6,
    problems: 2,
    sentences: [expect.stringContaining('Seed')],
    existing: 1,
    toPay: 3,
    usd: expect.closeTo(3 * (spec?.price.usd ?? 0)),
    seconds: spec?.latency.seconds,
  });
  expect(await fixture.store.generations.page({ owner: 'local', limit: 9 })).toHaveLength(1);
  for (const [body, status] of [
    ['{', 400],
    [JSON.stringify({ ...plan, axes: [seeds()] }), 400],
    [`"${'x'.repeat(1024 * 1024)}"`, 413],
  ] as const) {
    const refused = await post(body);
    expect([refused.status, await refused.json()]).toEqual([status, { error: expect.any(String) }]);
  }
});

test('a comparison is told with its axes, its cells, and what has become of them', async () => {
  const plan = { models: [sample, other], axes: [swap, seeds(1, -3)] };
  await startComparison({ id, title: 'Light', plan, told: { pictures: 8 } });
  const view = comparisonViewSchema.parse(await (await one(request(), { params })).json());
  expect(view).toMatchObject({
    id,
    title: 'Light',
    paused: false,
    headings: [
      { label: 'Model', values: [nameOf(sample.model), nameOf(other?.model)] },
      { values: ['lighthouse', 'ship'] },
      { label: 'Seed', values: ['1', '-3'] },
    ],
  });
  expect(view.members).toHaveLength(8);
  expect(view.members[2]).toMatchObject({
    coordinates: [0, 1, 0],
    label: `${nameOf(sample.model)} · ship · Seed 1`,
    problem: null,
    settings: { params: { prompt: 'a ship', seed: 1 } },
    generation: { state: 'queued', runId: id, runIndex: 2 },
  });
  expect(view.members[3]).toMatchObject({
    problem: expect.stringContaining('Seed'),
    settings: { model: sample.model, params: { prompt: 'a ship', seed: -3 } },
    generation: null,
  });
});

test('picked results are told by where they differ, and keep their place when they are deleted', async () => {
  const [cat, dog] = [
    await fixture.queue('cat', exampleSettings('cat', 1)),
    await fixture.queue('dog', exampleSettings('dog', 1)),
  ];
  await compareResults({ id, ids: [cat.id, dog.id] });
  const members = async () =>
    comparisonViewSchema.parse(await (await one(request(), { params })).json()).members;
  expect(await members()).toMatchObject([{ label: 'Prompt cat', coordinates: [] }, { label: 'Prompt dog' }]);
  await fixture.store.generations.setDeleted(cat.id, 1);
  expect(await members()).toMatchObject([
    { label: 'Deleted', generation: null, settings: null, problem: null },
    { label: 'Result 2', generation: { id: dog.id } },
  ]);
});

test('the list goes on where a page ends', async () => {
  const { id: made } = await fixture.queue('cat');
  const { id: second } = await fixture.queue('dog');
  for (let n = 0; n < 61; n += 1) await compareResults({ id: uuid(), ids: [made, second], title: `No ${n}` });
  const page = async (query = '') => comparisonPageSchema.parse(await (await list(request(query))).json());
  const first = await page();
  expect([first.comparisons.length, first.comparisons[0]]).toEqual([
    60,
    expect.objectContaining({ members: 2, states: { queued: 2 }, covers: [], paused: false }),
  ]);
  const rest = await page(`?before=${first.next}`);
  expect([rest.comparisons.length, rest.next]).toEqual([1, null]);
  expect((await list(request('?before=x'))).status).toBe(400);
});

test('votes are given out as JSON and as a table', async () => {
  const queued = await Promise.all(
    ['cat', 'dog'].map((prompt) => fixture.queue('', exampleSettings(prompt, 1))),
  );
  await fixture.runner.start();
  for (const row of queued) await fixture.reaches(row.id, 'succeeded');
  const [left = '', right = ''] = queued.map((row) => row.id);
  await compareResults({ id, ids: [left, right] });
  await castVote({ id, vote: { id: uuid(), left, right, choice: 'bad' } });
  const told = await (await votes(request(), { params })).json();
  expect(told).toMatchObject({ votes: [{ left, right, choice: 'bad' }] });
  const table = await votes(request('?format=csv'), { params });
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const time = new Date(told.votes[0].at).toISOString();
  const name = nameOf(sample.model);
  const [, line] = (await table.text()).split('\r\n');
  expect(line).toBe(`${time},bad,Prompt cat,${name},${left},Prompt dog,${name},${right}`);
  expect((await votes(request('?format=xml'), { params })).status).toBe(400);
});

test('what is not there is not found', async () => {
  for (const route of [one, votes]) expect((await route(request(), { params })).status).toBe(404);
});
