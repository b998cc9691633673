import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareResults, makeAgain, startComparison } from '@/app/actions/comparisons';
import { emptyTrash } from '@/app/actions/curation';
import { deleteGeneration } from '@/app/actions/generations';
import { viewComparison } from '@/app/api/comparisons/view-comparison';
import { localStudio } from '@/tests/support/local-studio';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
  const axes = [{ kind: 'values', key: 'role:seed', label: 'Seed', values: [1, 2, 1, -3] }];
  await startComparison({
    id,
    plan: { models: [exampleSettings('a lighthouse', 1)], axes },
    told: { pictures: 2 },
  });
});
afterEach(() => fixture.close());

const id = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const again = (index: number, pictures = 1) => makeAgain({ id, index, told: { pictures } });
const members = async () => (await viewComparison(localStudio(), id))?.members ?? [];
const member = async (index: number) => (await members())[index];
const rows = () => fixture.store.generations.page({ owner: 'local', limit: 99 });
async function removed(index: number): Promise<string> {
  const { id: gone = '', change } = (await member(index))?.generation ?? {};
  expect(await deleteGeneration({ id: gone, change })).toMatchObject({ ok: true });
  return gone;
}

test.each([
  ['in the trash', async () => {}],
  ['deleted for good', () => emptyTrash({ all: true })],
])('what is %s is made again once, wherever the comparison had it', async (_, then) => {
  const gone = await removed(0);
  await then();
  expect(await member(0)).toMatchObject({
    generation: null,
    planned: true,
    settings: { params: { seed: 1 } },
  });
  expect(await again(0)).toEqual({ ok: true, value: null });
  expect(await again(0)).toEqual({ ok: true, value: null });
  const [first, , third] = await members();
  expect(first?.generation).toMatchObject({ state: 'queued', runId: id, settings: { params: { seed: 1 } } });
  expect(first?.generation?.id).not.toBe(gone);
  expect(third?.generation?.id).toBe(first?.generation?.id);
  expect((await rows()).map(({ settings }) => settings.params.seed).sort()).toEqual([1, 2]);
});

test('what exists meanwhile takes its place, and nothing is paid that was not told', async () => {
  await removed(1);
  expect(await again(1, 0)).toMatchObject({ error: { message: expect.stringContaining('not the 0') } });
  expect((await rows()).length).toBe(1);
  const known = await fixture.queue('a lighthouse', exampleSettings('a lighthouse', 2));
  expect(await again(1, 0)).toEqual({ ok: true, value: null });
  expect((await member(1))?.generation?.id).toBe(known.id);
  expect((await rows()).length).toBe(2);
});

test('what no plan has, or cannot be made, is refused', async () => {
  const picked = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a1';
  const ids = (await rows()).map((row) => row.id);
  await compareResults({ id: picked, ids });
  await removed(0);
  const told = { pictures: 1 };
  for (const answer of [again(99), makeAgain({ id: picked, index: 0, told })]) {
    expect(await answer).toEqual({ ok: false, error: { kind: 'notFound' } });
  }
  expect(await again(3)).toMatchObject({ error: { message: expect.stringContaining('Seed') } });
  expect((await viewComparison(localStudio(), picked))?.members.some(({ planned }) => planned)).toBe(false);
  expect((await rows()).length).toBe(1);
});
