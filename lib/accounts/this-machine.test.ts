import { expect, test } from 'vitest';
import { isThisMachine } from './this-machine';

const asked = (host: string, address: string, more: Record<string, string> = {}) =>
  isThisMachine(new Headers({ host, 'x-forwarded-for': address, ...more }));

test.each([
  ['127.0.0.1:3000', '127.0.0.1'],
  ['localhost:3000', '127.0.0.1'],
  ['[::1]:3000', '::1'],
  ['studio.localhost', '::1'],
])('%s from %s is this machine', (host, address) => {
  expect(asked(host, address)).toBe(true);
});

test.each([
  ['127.0.0.1:3000', '203.0.113.7'],
  ['127.0.0.1:3000', ''],
  ['studio.example.com', '127.0.0.1'],
  ['localhost.example.com', '127.0.0.1'],
  ['127.0.0.1.example.com', '127.0.0.1'],
  ['192.168.1.5:3000', '192.168.1.5'],
  ['', '127.0.0.1'],
  ['%', '127.0.0.1'],
])('“%s” from “%s” is not', (host, address) => {
  expect(asked(host, address)).toBe(false);
});

test('behind a trusted proxy the name the browser used counts', () => {
  const proxied = { 'x-forwarded-host': 'studio.example.com' };
  expect(asked('127.0.0.1:3000', '127.0.0.1', proxied)).toBe(false);
});

test('without any header it is not', () => {
  expect(isThisMachine(new Headers())).toBe(false);
});
