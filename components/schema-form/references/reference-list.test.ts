import { describe, expect, it } from 'vitest';
import { moved, sortFiles, withinLimit } from './reference-list';

describe('moved', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [0, 1, 'bac'],
    [0, -1, 'abc'],
    [2, 3, 'abc'],
    [7, 0, 'abc'],
  ])('from %i to %i', (from, to, result) => expect(moved([...'abc'], from, to).join('')).toBe(result));
});

describe('withinLimit', () => {
  it('takes what fits', () =>
    expect(withinLimit(1, ['a', 'b'], 4)).toEqual({ taken: ['a', 'b'], problem: undefined }));
  it('says how many were left out', () =>
    expect(withinLimit(3, ['a', 'b', 'c'], 4)).toEqual({
      taken: ['a'],
      problem: 'At most 4 reference images. 2 of the 3 were left out.',
    }));
  it('says what to do when it is full', () =>
    expect(withinLimit(1, ['a'], 1)).toEqual({
      taken: [],
      problem: 'At most 1 reference image. Remove one to make room.',
    }));
});

it('parts pictures from what is none, before anything is counted', () => {
  const file = (name: string, type: string, content = 'x') => new File([content], name, { type });
  const files = [
    file('a.txt', 'text/plain'),
    file('b.png', 'image/png'),
    file('c', ''),
    file('d.gif', 'image/gif'),
    file('e.png', 'image/png', ''),
  ];
  const { pictures, empty, others } = sortFiles(files);
  expect(empty.map(({ name }) => name)).toEqual(['e.png']);
  expect(pictures.map(({ name }) => name)).toEqual(['b.png', 'c']);
  expect(others.map(({ name }) => name)).toEqual(['a.txt', 'd.gif']);
});
