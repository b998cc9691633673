import { expect, test } from 'vitest';
import { askedPathHeader, tellPath } from './asked-path';

test.each([
  ['/gallery?q=cat', '/gallery?q=cat'],
  ['/gallery?q=cat&_rsc=1x2y', '/gallery?q=cat'],
  ['/gallery?_rsc=1x2y&q=cat', '/gallery?q=cat'],
  ['/account?_rsc=1x2y', '/account'],
  ['/account', '/account'],
])('%s is %s', (url, path) => {
  const headers = { [askedPathHeader]: '/forged' };
  tellPath({ url, headers });
  expect(headers[askedPathHeader]).toBe(path);
});
