import { expect, test } from 'vitest';
import { uniqueNames } from './unique-names';

test('a name that comes again is numbered, whatever its case, and never with a number that is taken', () => {
  const unique = uniqueNames();
  expect(['cat.png', 'Cat.png', 'cat 2.png', 'cat.png', 'cat.jpg', '.png', '.png'].map(unique)).toEqual([
    'cat.png',
    'Cat 2.png',
    'cat 2 2.png',
    'cat 3.png',
    'cat.jpg',
    '.png',
    '.png 2',
  ]);
});

test('ten thousand of one name take no noticeable time', () => {
  const unique = uniqueNames();
  const names = Array.from({ length: 10_000 }, () => unique('a.png'));
  expect(new Set(names).size).toBe(10_000);
  expect(names.at(-1)).toBe('a 10000.png');
});
