import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { tableOf } from './table-of';

const headings = [
  { label: 'Model', values: ['Ruby', 'Opal'] },
  { label: 'Steps', values: ['20', '30'] },
];
const members = [
  [0, 1],
  [1, 0],
].map((coordinates, index) => ({
  index,
  coordinates,
  label: `Cell ${index}`,
  settings: null,
  problem: null,
  held: false,
  planned: false,
  generation: generation({ id: `g${index}`, modelName: index === 0 ? 'Ruby' : 'Opal' }),
}));
const comparison = { id: 'c', title: '', createdAt: 0, paused: false, headings, members };

it('says what was compared, not by ids alone', () => {
  const vote = { id: 'v', at: 0, left: 'g1', right: 'g0', choice: 'left' } as const;
  const [head = [], ...lines] = tableOf([vote, { ...vote, right: 'gone' }], comparison);
  const column = (name: string) => lines.map((line) => line[head.indexOf(name)]);
  expect(column('Time')).toEqual(Array(2).fill('1970-01-01T00:00:00.000Z'));
  expect(column('Choice')).toEqual(['left', 'left']);
  expect(column('Left')).toEqual(['Cell 1', 'Cell 1']);
  expect(column('Left: Model')).toEqual(['Opal', 'Opal']);
  expect(column('Left: Axis: Steps')).toEqual(['20', '20']);
  expect(column('Right')).toEqual(['Cell 0', 'Deleted']);
  expect(column('Right: Axis: Model')).toEqual(['Ruby', undefined]);
  expect(column('Right: Axis: Steps')).toEqual(['30', undefined]);
  expect(column('Right: Result')).toEqual(['g0', 'gone']);
});
