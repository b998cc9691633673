import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { sheetOf } from './sheet-of';

const image = { hash: 'h', format: 'png', width: 100, height: 80, bytes: 1, placeholder: '' } as const;
const made = generation({ state: 'succeeded', images: [image] });
const member = (index: number, coordinates: number[], more = {}) => ({
  index,
  coordinates,
  label: `Result ${index + 1}`,
  settings: null,
  problem: null,
  generation: made,
  held: false,
  planned: false,
  ...more,
});
const comparison = { id: 'c', title: 'Foxes', createdAt: 0, paused: false };
const none = new URLSearchParams();

it('lays a sweep out as its table, and names the values of the axes that are neither rows nor columns', () => {
  const headings = [
    { label: 'Model', values: ['A', 'B'] },
    { label: 'Steps', values: ['10', '99'] },
    { label: 'dusk', values: [''] },
    { label: 'Seed', values: ['1', '2'] },
  ];
  const members = [
    member(0, [0, 0, 0, 1]),
    member(1, [0, 1, 0, 1], { generation: null, problem: 'Steps: at most 50.' }),
  ];
  const sheet = sheetOf({ ...comparison, headings, members }, new URLSearchParams('at=0.0.0.1'));
  expect(sheet).toMatchObject({
    title: 'Foxes · dusk: Empty · Seed: 2',
    widest: 100,
    columnHeads: ['Model: A', 'Model: B'],
    rowHeads: ['Steps: 10', 'Steps: 99'],
    cells: [
      [{ hash: 'h' }, undefined],
      [{ words: 'Not possible: Steps: at most 50.' }, undefined],
    ],
  });
});

it('lets what was picked follow each other in as many rows as columns, each above its name', () => {
  const members = Array.from({ length: 7 }, (_, index) => member(index, []));
  const { cells, captions } = sheetOf({ ...comparison, headings: [], members }, none);
  expect(cells.map((row) => row.length)).toEqual([3, 3, 1]);
  expect(captions?.[2]).toEqual(['Result 7']);
});
