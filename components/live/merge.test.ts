import { describe, expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { byNewest, currentList, latestChange, merge } from './merge';

const ids = (views: readonly { id: string }[]) => views.map((view) => view.id);
const mapOf = (...views: ReturnType<typeof generation>[]) => merge(new Map(), views);

describe('merge', () => {
  test('keeps the later change, whichever arrives first', () => {
    const early = generation({ id: 'a', change: 1, state: 'queued' });
    const late = generation({ id: 'a', change: 2, state: 'waiting' });
    expect(merge(mapOf(early), [late]).get('a')).toBe(late);
    expect(merge(mapOf(late), [early]).get('a')).toBe(late);
  });

  test('gives back the same map when nothing is news, so that nothing renders again', () => {
    const map = mapOf(generation({ id: 'a', change: 5 }));
    expect(merge(map, [generation({ id: 'a', change: 5 }), generation({ id: 'a', change: 4 })])).toBe(map);
  });

  test('does not touch the map it was given', () => {
    const map = mapOf(generation({ id: 'a' }));
    merge(map, [generation({ id: 'b' })]);
    expect([...map.keys()]).toEqual(['a']);
  });
});

describe('currentList', () => {
  const loaded = [
    generation({ id: 'c', createdAt: 30, change: 3 }),
    generation({ id: 'b', createdAt: 20, change: 2 }),
  ];

  test('sorts newest first and breaks ties by id, as the store does', () => {
    const twins = [generation({ id: 'x', createdAt: 30 }), generation({ id: 'y', createdAt: 30 })];
    expect(ids([...twins, ...loaded].sort(byNewest))).toEqual(['y', 'x', 'c', 'b']);
  });

  test('takes in news on top and between, with the newer version of what it has', () => {
    const live = mapOf(
      generation({ id: 'd', createdAt: 40, change: 9 }),
      generation({ id: 'between', createdAt: 25, change: 7 }),
      generation({ id: 'b', createdAt: 20, change: 8, state: 'failed' }),
    );
    const list = currentList(loaded, live, false);
    expect(ids(list)).toEqual(['d', 'c', 'between', 'b']);
    expect(list.at(-1)?.state).toBe('failed');
  });

  test('leaves news of what is older than anything loaded to the page that brings it', () => {
    const live = mapOf(generation({ id: 'a', createdAt: 10, change: 9 }));
    expect(ids(currentList(loaded, live, false))).toEqual(['c', 'b']);
    expect(ids(currentList(loaded, live, true))).toEqual(['c', 'b', 'a']);
  });

  test('shows news in an empty list', () => {
    expect(ids(currentList([], mapOf(generation({ id: 'a' })), false))).toEqual(['a']);
  });

  test('drops the deleted and brings the restored back', () => {
    const deleted = mapOf(generation({ id: 'c', createdAt: 30, change: 4, deletedAt: 99 }));
    expect(ids(currentList(loaded, deleted, false))).toEqual(['b']);
    const restored = merge(deleted, [generation({ id: 'c', createdAt: 30, change: 5, deletedAt: null })]);
    expect(ids(currentList(loaded, restored, false))).toEqual(['c', 'b']);
  });
});

test('latestChange never goes back', () => {
  expect(latestChange(7, [generation({ change: 3 })])).toBe(7);
  expect(latestChange(7, [generation({ change: 12 }), generation({ change: 9 })])).toBe(12);
});
