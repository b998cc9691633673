import { expect, test } from 'vitest';
import { takesPasskeys } from './takes-passkeys';

test.each([
  ['https://studio.example.com', true],
  ['http://localhost:3000', true],
  ['http://studio.localhost', true],
  ['http://studio.example.com', false],
  ['http://127.0.0.1:3000', false],
  ['https://192.168.1.5', false],
  ['https://[::1]:3000', false],
])('%s: %s', (origin, possible) => {
  expect(takesPasskeys(origin)).toBe(possible);
});
