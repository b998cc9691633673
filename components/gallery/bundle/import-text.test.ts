import { expect, test } from 'vitest';
import type { ImportView } from '@/lib/bundle/import-view';
import { reportLines, shareOf, stepText } from './import-text';

const view = (over: Partial<ImportView> = {}): ImportView => ({
  id: 'a',
  name: 'bundle.zip',
  state: 'working',
  bytes: 2_000_000,
  received: 500_000,
  startedAt: 1,
  step: 'generations',
  done: 1500,
  total: 3000,
  message: null,
  pictures: { added: 0 },
  generations: { added: 0, known: 0, enriched: 0, differing: 0, leftOut: 0 },
  collections: { added: 0 },
  searches: { added: 0 },
  presets: { added: 0 },
  problemCount: 0,
  problems: [],
  ...over,
});

test('says what is happening and how far it is', () => {
  expect(stepText(view({ state: 'receiving' }))).toBe('Receiving the file: 500 kB of 2 MB');
  expect(shareOf(view({ state: 'receiving' }))).toBe(0.25);
  expect(stepText(view())).toBe('Taking in results: 1,500 of 3,000');
  expect(shareOf(view())).toBe(0.5);
  expect(shareOf(view({ step: 'opening', total: 0 }))).toBeUndefined();
});

test('says what is new, what stayed, and what was left out', () => {
  const generations = { added: 1, known: 1200, enriched: 3, differing: 2, leftOut: 1 };
  expect(reportLines(view({ generations, pictures: { added: 1 } }))).toEqual([
    '1 result is new here, with 1 picture.',
    '1,200 results were here already and stayed as they are.',
    '3 of those got a rating, a mark or tags that they did not have.',
    '2 of those keep the rating or mark they have here; the bundle has another.',
    '1 result was left out; see below.',
  ]);
  const one = { added: 0, known: 1, enriched: 0, differing: 0, leftOut: 0 };
  expect(reportLines(view({ generations: one }))).toEqual(['1 result was here already and stayed as it is.']);
  expect(reportLines(view())).toEqual(['There was nothing in it.']);
});
