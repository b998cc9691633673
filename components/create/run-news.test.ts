import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { newsText, runNews } from './run-news';

it('tells what runs and what has ended since somebody looked', () => {
  const all = [
    generation({ id: '5', state: 'waiting', change: 9 }),
    generation({ id: '4', state: 'queued', change: 8, onHold: true }),
    generation({ id: '3', state: 'succeeded', change: 7 }),
    generation({ id: '2', state: 'unconfirmed', change: 6 }),
    generation({ id: '1', state: 'succeeded', change: 2 }),
  ];
  expect(newsText(runNews(all, 2))).toBe('1 running, 1 ready, 1 stopped');
  expect(newsText(runNews(all, 7))).toBe('1 running');
  expect(newsText(runNews([], 0))).toBe('');
});
