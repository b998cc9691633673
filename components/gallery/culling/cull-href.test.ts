import { expect, test } from 'vitest';
import { cullHref } from './cull-href';

test('the search, or what is selected', () => {
  expect(cullHref('', { kind: 'none' })).toBe('/gallery/cull');
  expect(cullHref('a cat', { kind: 'none' })).toBe('/gallery/cull?q=a+cat');
  expect(cullHref('cat', { kind: 'ids', ids: new Set(['a']) })).toBe('/gallery/cull?q=cat&selected=');
  const all = { kind: 'all', query: 'dog', except: new Set<string>(), total: 3 } as const;
  expect(cullHref('cat', all)).toBe('/gallery/cull?q=dog&selected=');
});
