import { v4 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { castVote, compareResults, renameComparison, startComparison } from '@/app/actions/comparisons';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const id = '7e0fd2f2-6a55-4b5e-93a0-2bd6a9c1d7a0';
const models = [exampleSettings('a lighthouse')];
const seeds = { kind: 'values', key: 'role:seed', label: 'Seed', values: [1, 2] };
const asked = { id, plan: { models, axes: [seeds] }, told: { pictures: 2 } };
const vote = { id, left: id, right: uuid(), choice: 'tie' };

test.each([
  ['nothing', startComparison, undefined, 'form', 'The request is missing.'],
  ['a text', startComparison, 'go', 'form', 'The request must be an object.'],
  ['no plan', startComparison, { ...asked, plan: undefined }, 'plan', '“plan” is missing.'],
  ['another id', startComparison, { ...asked, id: 'mine' }, 'id', '“id” must be a UUID.'],
  ['more', startComparison, { ...asked, extra: 1 }, 'extra', 'The request must not have “extra”.'],
  [
    'too much told',
    startComparison,
    { ...asked, told: { pictures: 1001 } },
    'told',
    '“told.pictures” must be at most 1,000.',
  ],
  [
    'half a picture',
    startComparison,
    { ...asked, told: { pictures: 0.5 } },
    'told',
    '“told.pictures” must be a whole number.',
  ],
  [
    'no model',
    startComparison,
    { ...asked, plan: { models: [], axes: [] } },
    'plan',
    '“plan.models.0” is missing.',
  ],
  [
    'another axis',
    startComparison,
    { ...asked, plan: { models, axes: [{ kind: 'spiral' }] } },
    'plan',
    '“plan.axes.0.kind” is not what can stand there.',
  ],
  [
    'another value',
    startComparison,
    { ...asked, plan: { models, axes: [{ ...seeds, values: [{}] }] } },
    'plan',
    '“plan.axes.0.values.0” is not what can stand there.',
  ],
  [
    'a long title',
    startComparison,
    { ...asked, title: 'x'.repeat(9999) },
    'title',
    'A name has at most 120 characters.',
  ],
  ['no results', compareResults, { id, ids: 'all' }, 'ids', '“ids” must be a list.'],
  ['no title', renameComparison, { id }, 'title', '“title” is missing.'],
  [
    'another choice',
    castVote,
    { id, vote: { ...vote, choice: 'both' } },
    'vote',
    '“vote.choice” must be left, right, tie or bad.',
  ],
])('a refusal names the field: %s', async (_, act, input, field, sentence) => {
  expect(await act(input)).toEqual({ ok: false, error: { kind: 'invalid', fields: { [field]: sentence } } });
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\u3000'],
  ['a space of no width', '\u200b'],
  ['a filler', '\u3164'],
  ['a soft hyphen', '\u00ad'],
  ['marks of direction', '\u200f\u202e\u2066'],
  ['an empty cell of Braille', '\u2800'],
])('%s is no title', async (_, title) => {
  const refused = { error: { kind: 'invalid', fields: { title: 'It needs a name.' } } };
  expect(await startComparison({ ...asked, title })).toMatchObject(refused);
  await startComparison(asked);
  expect(await renameComparison({ id, title })).toMatchObject(refused);
  await expect(fixture.store.comparisons.rename('local', id, title)).rejects.toThrow(RangeError);
  const unseen = { ...asked, id: uuid(), plan: { models: [exampleSettings(`a${title}`)], axes: [] } };
  expect(await startComparison(unseen)).toMatchObject({ ok: true });
});

test('a prompt of which nothing is to be seen gives its comparison the name of the model', async () => {
  await startComparison({ ...asked, plan: { models: [exampleSettings('\u200b')], axes: [seeds] } });
  const { title } = (await fixture.store.comparisons.get('local', id)) ?? {};
  expect(title).toBe(fixture.findModel(exampleSettings('').model)?.name);
});
