import { expect, it, vi } from 'vitest';
import { drawSeed, seedsFrom } from './seed';

it('draws whole numbers from 1 to 2^31 - 1, and not the same again', () => {
  const seeds = Array.from({ length: 1000 }, drawSeed);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 1 && seed <= 2 ** 31 - 1)).toBe(true);
  expect(new Set(seeds).size).toBeGreaterThan(990);
});

it('draws again instead of zero', () => {
  const words = [0, 2 ** 31, 5];
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint32Array) array[0] = words.shift() ?? 1;
    return array;
  });
  expect(drawSeed()).toBe(5);
  random.mockRestore();
});

it('counts up from the first seed and goes on at the lower limit', () => {
  expect(seedsFrom(7, 3, { min: 0, max: 100 })).toEqual([7, 8, 9]);
  expect(seedsFrom(99, 4, { min: 1, max: 100 })).toEqual([99, 100, 1, 2]);
  expect(seedsFrom(4_294_967_295, 2, { min: 0, max: 4_294_967_295 })).toEqual([4_294_967_295, 0]);
});
