import { describe, expect, test } from 'vitest';
import { formatBytes, formatSeconds, formatTime, shorten } from './format';

test.each([
  [0, '0 s'],
  [8.44, '8.4 s'],
  [9.96, '10 s'],
  [48.9, '49 s'],
  [59.7, '1 min'],
  [72, '1 min 12 s'],
  [3599.6, '1 h'],
  [3900, '1 h 5 min'],
])('formatSeconds(%d) is %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

test.each([
  [812, '812 B'],
  [64_400, '64 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1.2 MB'],
  [3_440_000_000, '3.4 GB'],
])('formatBytes(%d) is %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test('formatTime names the zone only where it is not the reader’s', () => {
  const at = Date.UTC(2025, 10, 8, 4, 5);
  expect(formatTime(at, 'utc')).toBe('8 Nov 2025, 04:05 UTC');
  expect(formatTime(at, 'local')).not.toContain('UTC');
});

describe('shorten', () => {
  test('leaves a short text, on one line', () => expect(shorten('a\n lamp', 20)).toBe('a lamp'));
  test('cuts at a word', () => expect(shorten('A lighthouse, at dusk', 16)).toBe('A lighthouse…'));
  test('cuts a word that is too long itself', () =>
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`));
});
