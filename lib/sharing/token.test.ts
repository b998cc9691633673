import { expect, test } from 'vitest';
import { newToken, readToken, sharePath, tokenHash } from './token';

test('tokens have 192 bits, are never the same and stand in an address as they are', () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    expect(encodeURIComponent(token)).toBe(token);
    expect(readToken(token)).toBe(token);
    expect(tokenHash(token)).not.toContain(token);
  }
  expect(sharePath('abc')).toBe('/s/abc');
});

test('what is kept of a token is its SHA-256', () => {
  expect(tokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each(['', 'x', 'a'.repeat(31), 'a'.repeat(33), `${'a'.repeat(31)}/`, `${'a'.repeat(32)}\n`, '%00'])(
  '%j is no token',
  (text) => {
    expect(readToken(text)).toBeUndefined();
  },
);
