import { expect, test } from 'vitest';
import { saidOfCollection, saidOfFavourite, saidOfRating, saidOfRejected, saidOfTag } from './said';

test('an act is told with the number it changed', () => {
  expect(saidOfTag('client', 'add', 3)(1)).toBe('Tagged 1 picture “client”');
  expect(saidOfTag('client', 'remove', 3)(2)).toBe('Took “client” off 2 pictures');
  expect(saidOfCollection('Best of', 'add', 2)(2)).toBe('Added 2 pictures to “Best of”');
  expect(saidOfRating(1, 1200)(1200)).toBe('Gave 1 star to 1,200 pictures');
});

test('where nothing was left to change, that is told instead of a nought', () => {
  expect(saidOfTag('client', 'add', 2)(0)).toBe('They all have the tag “client” already');
  expect(saidOfTag('client', 'add', 1)(0)).toBe('It has the tag “client” already');
  expect(saidOfTag('client', 'remove', 2)(0)).toBe('None of them has the tag “client”');
  expect(saidOfCollection('Best of', 'add', 2)(0)).toBe('They all are in “Best of” already');
  expect(saidOfCollection('Best of', 'remove', 1)(0)).toBe('It is not in “Best of”');
  expect(saidOfFavourite(true, 2)(0)).toBe('They all are favourites already');
  expect(saidOfFavourite(false, 2)(0)).toBe('None of them is a favourite');
  expect(saidOfRejected(true, 2)(0)).toBe('They all are rejected already');
  expect(saidOfRating(4, 2)(0)).toBe('They all have 4 stars already');
  expect(saidOfRating(0, 2)(0)).toBe('None of them is rated');
});
