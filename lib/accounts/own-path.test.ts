import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each(['/gallery', '/create/flux-2-flex?seed=4&prompt=a%20b', '/gallery/1#settings'])(
  '%s is a path of ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  ['/gallery', '/x'],
  '',
  'gallery',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/./\\evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
])('%j leads to the beginning', (path) => {
  expect(ownPath(path)).toBe('/create');
});
