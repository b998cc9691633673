import { expect, test } from 'vitest';
import { galleryHref, resultHref } from './gallery-href';

test('a result keeps the search it was found by', () => {
  expect(galleryHref('')).toBe('/gallery');
  expect(galleryHref('red cat')).toBe('/gallery?q=red+cat');
  expect(resultHref('a')).toBe('/gallery/a');
  expect(resultHref('a', '"50 % & more"')).toBe('/gallery/a?q=%2250+%25+%26+more%22');
});
