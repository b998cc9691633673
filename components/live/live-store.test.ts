import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { createLiveStore } from './live-store';

test('tells once of each change, with what was known before', () => {
  const store = createLiveStore(10);
  const news: [string, string | undefined][] = [];
  store.onNews((view, before) => news.push([view.state, before?.state]));
  store.receive([generation({ change: 11, state: 'waiting' })]);
  store.receive([generation({ change: 11, state: 'waiting' })]);
  store.receive([generation({ change: 12, state: 'succeeded' })]);
  store.receive([generation({ change: 11, state: 'waiting' })]);
  expect(news).toEqual([
    ['waiting', undefined],
    ['succeeded', 'waiting'],
  ]);
});

test('goes on from the newest change seen, also one that was no news', () => {
  const store = createLiveStore(10);
  expect(store.seen()).toBe(10);
  store.receive([generation({ id: 'a', change: 14 })]);
  store.receive([generation({ id: 'b', change: 12 })]);
  expect(store.seen()).toBe(14);
});

test('a snapshot stays the same object until something changes', () => {
  const store = createLiveStore(0);
  store.receive([generation({ change: 1 })]);
  let calls = 0;
  store.subscribe(() => calls++);
  const before = store.snapshot();
  store.receive([generation({ change: 1 })]);
  store.setConnection('connecting');
  expect(store.snapshot()).toBe(before);
  store.setConnection('live', 250);
  expect(store.snapshot()).toMatchObject({ connection: 'live', skew: 250 });
  expect(calls).toBe(1);
});
