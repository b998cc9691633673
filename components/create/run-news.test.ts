import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { endingOf, newsText, runNews } from './run-news';

it('tells what runs and what has ended since somebody looked', () => {
  const seen = generation({ id: '1' });
  const all = [
    generation({ id: '5', state: 'waiting', finishedAt: null }),
    generation({ id: '4', state: 'queued', finishedAt: null, onHold: true }),
    generation({ id: '3' }),
    generation({ id: '2', state: 'unconfirmed' }),
    // Facts may be added to what has ended; that is no news.
    { ...seen, change: 99 },
  ];
  expect(newsText(runNews(all, new Set([endingOf(seen)])))).toBe('1 running, 1 ready, 1 stopped');
  expect(newsText(runNews(all, new Set(all.map(endingOf))))).toBe('1 running');
  expect(newsText(runNews([], new Set()))).toBe('');
});
