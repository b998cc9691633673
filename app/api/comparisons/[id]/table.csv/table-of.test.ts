import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { tableOf } from './table-of';

const settings = (steps: number) => ({ model: 'gone', params: { prompt: 'a fox', steps } });
const image = { hash: 'h', format: 'png', width: 640, height: 480, bytes: 9000, placeholder: '' } as const;
const member = (index: number, more = {}) => ({
  index,
  coordinates: [index],
  label: `Steps ${index}`,
  settings: null,
  problem: null,
  generation: null,
  held: false,
  planned: false,
  ...more,
});

it('has a line for every member: its settings where they are known, and what came of it', () => {
  const made = generation({
    id: 'g1',
    state: 'succeeded',
    submittedAt: 1000,
    finishedAt: 5500,
    images: [image],
    cost: { usd: 0.03, source: 'header' },
  });
  const [head = [], ...lines] = tableOf(
    {
      id: 'c',
      title: '',
      createdAt: 0,
      paused: false,
      headings: [{ label: 'Steps', values: ['10', '99', '30'] }],
      members: [
        member(0, { settings: settings(10), generation: made }),
        member(1, { settings: settings(99), problem: 'Steps: at most 50.' }),
        member(2),
      ],
    },
    () => undefined,
  );
  const column = (name: string) => lines.map((line) => line[head.indexOf(name)]);
  expect(column('Axis: Steps')).toEqual(['10', '99', '30']);
  expect(column('steps')).toEqual(['10', '99', undefined]);
  expect(column('prompt')).toEqual(['a fox', 'a fox', undefined]);
  expect(column('State')).toEqual(['succeeded', 'impossible', 'deleted']);
  expect(column('Problem')).toEqual([undefined, 'Steps: at most 50.', undefined]);
  expect(column('Seconds')).toEqual([4.5, undefined, undefined]);
  expect(column('Cost in US dollars')).toEqual([0.03, undefined, undefined]);
  expect(column('Bytes')).toEqual([9000, undefined, undefined]);
  expect(column('Result')).toEqual(['g1', undefined, undefined]);
});
