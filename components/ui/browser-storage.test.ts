import { afterEach, expect, test, vi } from 'vitest';
import { browserStorage } from './browser-storage';

/** The page of somebody, in a browser that keeps what others left, too. */
function pageOf(person: string | undefined, kept: Map<string, string>): void {
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('window', { localStorage });
  vi.stubGlobal('document', { getElementById: () => ({ dataset: { person } }) });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('everybody finds what they left, and nobody else does', () => {
  const kept = new Map([['draft', 'of before there were accounts']]);
  for (const text of ['first', 'second']) {
    for (const person of ['ada', 'ben']) {
      pageOf(person, kept);
      expect(browserStorage().getItem('draft')).toBe(text === 'first' ? null : `first of ${person}`);
      browserStorage().setItem('draft', `${text} of ${person}`);
    }
  }
  browserStorage().removeItem('draft');
  expect(browserStorage().getItem('draft')).toBeNull();
  pageOf('ada', kept);
  expect(browserStorage().getItem('draft')).toBe('second of ada');
  pageOf(undefined, kept);
  expect(browserStorage().getItem('draft')).toBe('of before there were accounts');
});
