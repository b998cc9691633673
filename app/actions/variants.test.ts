import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '@/app/actions/generate';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const runId = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a1';
const settings = (prompt: string) => {
  const { model, params } = exampleSettings(prompt);
  return { model, params: { ...params, seed: 41 } };
};
const made = async () => {
  const rows = await fixture.store.generations.page({ owner: 'local', limit: 50 });
  return [...rows]
    .sort((a, b) => a.runIndex - b.runIndex)
    .map(({ settings: { params } }) => `${params.prompt} ${params.seed}`);
};

test('a run makes each variant with each seed, keeps the prompts that were sent, and is started once', async () => {
  const run = { runId, settings: settings('a {red|blue} \\{cat\\}'), count: 2, pictures: 4 };
  const first = await generate(run);
  expect(first.ok && first.value.ids).toHaveLength(4);
  expect(await generate(run)).toEqual(first);
  expect(await made()).toEqual(['a red {cat} 41', 'a red {cat} 42', 'a blue {cat} 41', 'a blue {cat} 42']);
});

test('without a number of pictures the prompt stands for itself', async () => {
  await generate({ runId, settings: settings('a {red|blue} cat'), count: 1 });
  expect(await made()).toEqual(['a {red|blue} cat 41']);
});

test.each([
  ['another number than was shown', '{a|b|c}', 1, 2, /3 pictures and not the 2/],
  ['more than a run may make', '{a|b|c|d|e|f|g|h|i}', 8, 64, /72 pictures; one run makes at most 64/],
  ['very many', '{a|b}'.repeat(40), 1, 64, /1,099,511,627,776 pictures/],
  ['an empty variant', '{|a}', 1, 2, /./],
])('%s is refused at the prompt, and nothing is started', async (_, prompt, count, pictures, sentence) => {
  const result = await generate({ runId, settings: settings(prompt), count, pictures });
  expect(result).toMatchObject({
    ok: false,
    error: { kind: 'invalid', fields: { prompt: expect.stringMatching(sentence) } },
  });
  expect(await made()).toEqual([]);
});
