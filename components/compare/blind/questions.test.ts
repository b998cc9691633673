import { expect, test } from 'vitest';
import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';
import { fairPairs } from '@/lib/ranking/fair-pairs';
import { generation, image } from '@/tests/support/example-generation';
import { questionsOf, withoutNames } from './questions';

/** A member with a picture, that cost `usd`. */
function member(index: number, coordinates: number[], usd: number, model = 'ruby', steps = 20): MemberView {
  const made = generation({
    id: `g${index}`,
    settings: { model, params: { steps } },
    images: [image({ hash: `h${index}` })],
    cost: { usd, source: 'header' },
  });
  return {
    index,
    coordinates,
    label: `Picture ${index}`,
    settings: made.settings,
    problem: null,
    generation: made,
    held: false,
    planned: false,
  };
}
const comparison = (members: MemberView[], headings: ComparisonView['headings'] = []): ComparisonView => ({
  id: 'c',
  title: 'A title',
  createdAt: 0,
  paused: false,
  headings,
  members,
});
const headings = [
  { label: 'Model', values: ['Ruby', 'Opal'] },
  { label: 'Steps', values: ['20', '30'] },
];
const grid = [0, 1, 2, 3].map((at) => member(at, [Math.floor(at / 2), at % 2], at < 2 ? 0.1 : 0.02));
const noSpec = () => undefined;

test('each axis of a plan, with pairs that differ in nothing else, and what its values cost', () => {
  const [model, steps, picture] = questionsOf(comparison(grid, headings), noSpec);
  expect(model?.label).toBe('Model');
  expect(model?.contestants).toEqual([
    { name: 'Ruby', usd: 0.1 },
    { name: 'Opal', usd: 0.02 },
  ]);
  const ids = (question: typeof model) =>
    fairPairs(question?.contenders ?? []).map(({ left, right }) => [left.id, right.id]);
  expect(ids(model)).toEqual([
    ['g0', 'g2'],
    ['g1', 'g3'],
  ]);
  expect(ids(steps)).toEqual([
    ['g0', 'g1'],
    ['g2', 'g3'],
  ]);
  expect(picture?.contestants).toHaveLength(4);
});

test('long values of one beginning have names of their own', () => {
  const [light, town] = [
    'in the soft light of the early morning, ',
    'a quiet harbour town with fishing boats, ',
  ];
  const values = ['fog', 'rain'].map((end) => `${town}${light}${end}`);
  const [model = { label: '', values: [] }] = headings;
  const [, question] = questionsOf(comparison(grid, [model, { label: 'Prompt', values }]), noSpec);
  expect(question?.contestants.map(({ name }) => name)).toEqual(['…fog', '…rain']);
});

test('what has no picture is not shown, and a picture of two cells once', () => {
  const [first, second, third, fourth] = grid;
  if (!first || !second || !third || !fourth) throw new Error('no grid');
  const members = [
    first,
    { ...second, generation: null },
    { ...third, generation: third.generation && { ...third.generation, deletedAt: 5 } },
    { ...fourth, generation: first.generation },
  ];
  expect(questionsOf(comparison(members, headings), noSpec)).toEqual([]);
});

test('picked results: the model, what differs, and the pictures themselves', () => {
  const picked = [
    member(0, [], 0.1, 'ruby', 20),
    member(1, [], 0.1, 'ruby', 30),
    member(2, [], 0.1, 'opal', 30),
  ];
  const questions = questionsOf(comparison(picked), noSpec);
  expect(questions.map(({ label, contestants }) => [label, ...contestants.map(({ name }) => name)])).toEqual([
    ['Model', 'ruby', 'opal'],
    ['steps', '20', '30'],
    ['Picture', 'Picture 0', 'Picture 1', 'Picture 2'],
  ]);
});

test('values nobody could tell apart are not asked for', () => {
  const values = Array.from({ length: 41 }, (_, at) => String(at));
  const members = values.map((_, at) => member(at, [at], 0.1));
  expect(questionsOf(comparison(members, [{ label: 'Seed', values }]), noSpec)).toEqual([]);
});

test('while voting no name is known', () => {
  const [question] = questionsOf(comparison(grid, headings), noSpec);
  if (!question) throw new Error('no question');
  expect(JSON.stringify(withoutNames(question))).not.toMatch(/Ruby|Opal|ruby/);
});
