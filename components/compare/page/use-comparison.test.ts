import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { withNews } from './use-comparison';

const known = generation({ id: 'a', state: 'waiting', change: 5 });
const comparison = {
  id: 'c',
  title: '',
  createdAt: 0,
  paused: false,
  headings: [],
  members: [known, null].map((view, index) => ({
    index,
    coordinates: [],
    label: '',
    settings: null,
    problem: null,
    generation: view,
    held: false,
    planned: false,
  })),
};
const shown = (...news: readonly (typeof known)[]) =>
  withNews(comparison, new Map(news.map((view) => [view.id, view]))).members.map(
    (member) => member.generation,
  );

it('shows the newest that is known of a member, wherever it came from', () => {
  const newer = { ...known, state: 'succeeded', change: 6 } as const;
  expect(shown(newer)).toEqual([newer, null]);
  expect(shown({ ...known, state: 'queued', change: 4 })).toEqual([known, null]);
});

it('does not show what was thrown away', () => {
  expect(shown({ ...known, deletedAt: 1, change: 7 })).toEqual([null, null]);
});
