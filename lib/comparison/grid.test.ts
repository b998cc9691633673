import { expect, it } from 'vitest';
import { gridOf } from './grid';

const headings = [
  { label: 'Model', values: ['A', 'B'] },
  { label: 'Steps', values: ['10', '20', '30'] },
  { label: 'Seed', values: ['1', '2'] },
];
const members = [0, 1].flatMap((model) =>
  [0, 1, 2].flatMap((steps) =>
    [0, 1].map((seed) => ({ name: `${model}${steps}${seed}`, coordinates: [model, steps, seed] })),
  ),
);
const names = (wish: Parameters<typeof gridOf>[2]) =>
  gridOf(headings, members, wish).cells.map((row) => row.map((member) => member?.name));

it('takes the shorter of the first two axes as columns, and the first value of the others', () => {
  expect(names({ at: [] })).toEqual([
    ['000', '100'],
    ['010', '110'],
    ['020', '120'],
  ]);
});

it('takes the axes and the values that are wished for', () => {
  expect(names({ rows: 0, columns: 2, at: [0, 2, 0] })).toEqual([
    ['020', '021'],
    ['120', '121'],
  ]);
});

it('ignores what the comparison does not have', () => {
  const usual = names({ at: [] });
  expect(names({ rows: 7, columns: 1, at: [9, 9, 9] })).toEqual(usual);
  expect(names({ rows: 1, columns: 1, at: [] })).toEqual(usual);
});

it('lets the pictures of a single axis follow each other', () => {
  const [axis] = headings;
  const grid = gridOf(axis ? [axis] : [], [{ coordinates: [1] }, { coordinates: [0] }], { at: [] });
  expect(grid).toEqual({
    rows: undefined,
    columns: undefined,
    at: [0],
    cells: [[{ coordinates: [0] }, { coordinates: [1] }]],
  });
});

it('leaves a gap where nothing was planned', () => {
  expect(gridOf(headings, members.slice(1), { at: [] }).cells[0]?.[0]).toBeUndefined();
});
