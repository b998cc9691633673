import { join } from 'node:path';
import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { castVote, clearVotes, startComparison, undoVote } from '@/app/actions/comparisons';
import { connect } from '@/lib/store/sqlite/driver';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const id = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const axis = { kind: 'values', key: 'role:seed', label: 'Seed', values: [1, 2] };
const plan = { models: [exampleSettings('a lighthouse')], axes: [axis] };
const votes = () => fixture.store.comparisons.votes.list('local', id);
const notFound = { error: { kind: 'notFound' } };

/** A vote on the two pictures of a comparison that is started here; they are not made yet. */
async function startedVote() {
  await startComparison({ id, plan, told: { pictures: 2 } });
  const members = (await fixture.store.comparisons.get('local', id))?.members ?? [];
  const [left = '', right = ''] = members.map(({ generationId }) => generationId ?? '');
  return { id: uuid(), left, right, choice: 'tie' };
}

async function make(...ids: readonly string[]) {
  await fixture.runner.start();
  for (const one of ids) await fixture.reaches(one, 'succeeded');
}

test('votes are cast once, taken back and cleared', async () => {
  const vote = await startedVote();
  expect(await castVote({ id, vote })).toMatchObject(notFound);
  await make(vote.left, vote.right);
  for (const one of [vote, vote, { ...vote, id: uuid() }]) {
    expect(await castVote({ id, vote: one })).toEqual({ ok: true, value: null });
  }
  expect(await votes()).toMatchObject([vote, { choice: 'tie', at: expect.any(Number) }]);
  expect(await castVote({ id, vote: { ...vote, id: uuid(), left: vote.right } })).toMatchObject(notFound);
  expect(await castVote({ id, vote: { ...vote, choice: 'both' } })).toMatchObject({
    error: { kind: 'invalid' },
  });
  expect(await undoVote({ id, voteId: vote.id })).toMatchObject({ ok: true });
  expect(await undoVote({ id, voteId: vote.id })).toMatchObject(notFound);
  expect(await clearVotes({ id })).toMatchObject({ ok: true });
  expect(await votes()).toEqual([]);
});

test('there are as many as can be ranked', async () => {
  const vote = await startedVote();
  await make(vote.left, vote.right);
  const raw = connect(join(fixture.dataDir, 'proofsheet.db'));
  raw.exec(`insert into comparison_votes (comparison_id, vote_id, at, left_id, right_id, choice)
    with recursive counted(n) as (select 1 union all select n + 1 from counted where n < 9999)
    select '${id}', n, 1, '${vote.left}', '${vote.right}', 'tie' from counted`);
  raw.close();
  expect(await castVote({ id, vote })).toMatchObject({ ok: true });
  const full = { error: { kind: 'unavailable', message: expect.stringContaining('at most 10,000 votes') } };
  expect(await castVote({ id, vote: { ...vote, id: uuid() } })).toMatchObject(full);
  // What is known stays known.
  expect(await castVote({ id, vote })).toMatchObject({ ok: true });
  expect(await votes()).toHaveLength(10_000);
});
