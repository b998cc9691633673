import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { pickedLabels, placeLabels } from './member-labels';
import type { Plan } from './plan';

const picked = (id: string, prompt: string, from?: string) => {
  const settings = { model: 'gone', params: { prompt } };
  const origin = from === undefined ? null : ({ kind: 'reproduction', id: from } as const);
  return { settings, generation: generation({ id, settings, origin }) };
};
const labels = (...members: Parameters<typeof pickedLabels>[0]) => pickedLabels(members, () => undefined);

it('tells a result and its verification, which differ in no setting, by what they are to each other', () => {
  expect(labels(picked('copy', 'a fox', 'first'), picked('first', 'a fox'))).toEqual([
    'Verification',
    'Original',
  ]);
  expect(labels(picked('first', 'a fox'), picked('copy', 'a fox', 'first'), picked('b', 'a hen'))).toEqual([
    'prompt a fox · Original',
    'prompt a fox · Verification',
    'prompt a hen',
  ]);
});

it('numbers what nothing tells apart', () => {
  expect(labels(picked('a', 'a fox'), picked('b', 'a fox'))).toEqual(['Result 1', 'Result 2']);
  expect(labels(picked('a', 'a fox'), picked('b', 'a hen'), picked('c', 'a fox'))).toEqual([
    'prompt a fox · Result 1',
    'prompt a hen',
    'prompt a fox · Result 3',
  ]);
  const gone = { settings: null, generation: null };
  expect(labels(gone, gone, picked('c', 'a fox'))).toEqual(['Deleted', 'Deleted', 'Result 3']);
});

it('cuts a long text after whole characters, and no other', () => {
  const [forty, longer] = ['🦊'.repeat(40), '🦊'.repeat(41)];
  expect(labels(picked('a', forty), picked('b', longer))).toEqual([`prompt ${forty}`, `prompt ${forty}…`]);
});

it('tells long texts of one beginning by what follows it', () => {
  const start = 'A quiet harbour town in the early morning, fishing boats, soft light from the east, ';
  const [fog, rain] = [`${start}fog`, `${start}rain`];
  expect(labels(picked('a', fog), picked('b', rain))).toEqual(['prompt …fog', 'prompt …rain']);
  const plan: Plan = {
    models: [{ model: 'gone', params: { prompt: start } }],
    axes: [{ kind: 'values', key: 'role:prompt', label: 'Prompt', values: [fog, rain] }],
  };
  const places = [{ coordinates: [0] }, { coordinates: [1] }];
  const named = placeLabels(plan, [{ label: 'Prompt', values: [fog, rain] }], places, () => undefined);
  expect(named).toEqual(['Prompt …fog', 'Prompt …rain']);
});
