import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Params } from '@/lib/models/settings';
import type { ForeignGeneration } from '@/lib/store/contract';
import { longSearch, seedNearMisses } from '@/tests/support/near-misses';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { GET as list } from '../generations/route';
import { GET as facets } from './facets/route';
import { GET as partOfList } from './ids/route';
import { GET as timeline } from './timeline/route';

type Route = (request: NextRequest) => Promise<Response>;

let fixture: RunnerFixture;
let rows: readonly ForeignGeneration[];
beforeAll(async () => {
  fixture = await startStudioFixture();
  rows = await seedNearMisses(fixture.store, fixture.blobs);
});
afterAll(() => fixture.close());

async function ask(route: Route, params: Readonly<Record<string, string>>) {
  const address = `http://studio/?${new URLSearchParams(params)}`;
  const response = await route(new NextRequest(address));
  return { status: response.status, body: await response.json() };
}
/** Which of the rows a search finds, by their numbers. */
async function numbers(q: string): Promise<readonly number[]> {
  const { body } = await ask(list, { q });
  const ids: readonly string[] = body.generations.map(({ id }: { id: string }) => id);
  return ids.map((id) => rows.findIndex((row) => row.id === id)).sort((a, b) => a - b);
}

test('the long search finds the one result it means', async () => {
  expect(await numbers(longSearch)).toEqual([0]);
});

test.each(longSearch.split(' ').map((clause, index) => [clause, index + 1] as const))(
  'without %s it finds the one that fails it too, and its negation finds that one alone',
  async (clause, miss) => {
    expect(await numbers(longSearch.replace(clause, ''))).toEqual([0, miss]);
    expect(await numbers(longSearch.replace(clause, `-${clause}`))).toEqual([miss]);
  },
);

test.each(['', 'model:flex', 'rating>=4 tag:client', 'ratio:16:9 -is:favourite', 'nothing'])(
  'the facets of “%s” are what a count by hand gives',
  async (q) => {
    const found = (await numbers(q)).flatMap((number) => rows[number] ?? []);
    const counted = (values: readonly (string | number)[]) =>
      [...new Set(values)]
        .map((value) => ({ value: String(value), count: values.filter((one) => one === value).length }))
        .sort(byValue);
    const { body } = await ask(facets, { q });
    for (const key of ['models', 'ratings', 'tags', 'formats', 'providers', 'states'])
      body[key].sort(byValue);
    expect(body).toMatchObject({
      total: found.length,
      models: counted(found.map(({ settings }) => settings.model)),
      ratings: counted(found.map(({ rating }) => rating)),
      tags: counted(found.flatMap(({ tags }) => tags)),
      formats: counted(found.flatMap(({ images }) => images.map(({ format }) => format))),
      providers: counted(found.map(({ provider }) => provider)),
      states: counted(found.map(({ state }) => state)),
      favourites: found.filter(({ favourite }) => favourite).length,
      rejected: 0,
      references: found.filter(({ settings }) => hasReferences(settings.params)).length,
    });
  },
);
const hasReferences = ({ image_urls: urls }: Params) => Array.isArray(urls) && urls.length > 0;
const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);

test.each([
  [list, { limit: '0' }, 'limit is a number from 1 to 1000.'],
  [
    list,
    { from: 'now', before: 'x' },
    'before is the `next` of an earlier page. from is a time in milliseconds since the epoch.',
  ],
  [facets, { zone: 'Berlin' }, 'zone is how many minutes the clock is ahead of UTC: 60, or -300.'],
  [timeline, { zone: '' }, 'zone is how many minutes the clock is ahead of UTC: 60, or -300.'],
] as const)('what cannot be is refused with a sentence (%#)', async (route, params, error) => {
  expect(await ask(route, params)).toEqual({ status: 400, body: { error } });
});

test('a search of any length is answered by every route alike', async () => {
  const q = `nothing ${'cat '.repeat(3500)}`;
  expect(await ask(list, { q })).toMatchObject({ status: 200, body: { generations: [] } });
  expect(await ask(facets, { q })).toMatchObject({ status: 200, body: { total: 0 } });
  expect(await ask(timeline, { q })).toMatchObject({ status: 200, body: { total: 0 } });
});

test('the list is named down to a time, all of it or what is below one result', async () => {
  const { body } = await ask(list, { q: 'model:flex' });
  const [newest, ...others]: { id: string; createdAt: number }[] = body.generations;
  const [second, third] = others;
  if (!newest || !second || !third) throw new Error('The search finds too few.');
  const before = `${newest.createdAt}.${newest.id}`;
  const whole = await ask(partOfList, { q: 'model:flex', from: '0' });
  expect(whole.body.ids).toEqual(body.generations.map(({ id }: { id: string }) => id));
  const part = await ask(partOfList, { q: 'model:flex', before, from: String(third.createdAt) });
  expect(part.body.ids).toEqual([second.id, third.id]);
  expect((await ask(partOfList, { before })).status).toBe(400);
});
