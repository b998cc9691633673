import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type WordChange, wordDiff } from './word-diff';

const side = (changes: readonly WordChange[], without: WordChange['kind']): string =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

it('names the words that differ, and leaves those around them', () => {
  expect(wordDiff('a red fox, at night', 'a blue fox, at night')).toEqual([
    { kind: 'same', text: 'a ' },
    { kind: 'removed', text: 'red' },
    { kind: 'added', text: 'blue' },
    { kind: 'same', text: ' fox, at night' },
  ]);
});

it('finds words where no spaces are', () => {
  const changed = wordDiff('赤い狐が夜に走る', '青い狐が夜に走る').filter(({ kind }) => kind !== 'same');
  expect(changed.map(({ text }) => text).join('').length).toBeLessThan(8);
});

it('takes nothing from the one and adds nothing to the other', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordDiff(before, after);
      expect(side(changes, 'removed')).toBe(after);
      expect(side(changes, 'added')).toBe(before);
    }),
  );
});

it('does not look for what two whole books share', () => {
  const book = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
  const started = performance.now();
  const changes = wordDiff(book('a'), book('b'));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(side(changes, 'removed')).toBe(book('b'));
});
