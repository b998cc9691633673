import { expect, it } from 'vitest';
import { nameParts } from './name-parts';

/** What is shared in brackets. */
const marked = (...names: string[]) =>
  nameParts(names).map((parts) => parts.map(({ text, shared }) => (shared ? `[${text}]` : text)).join(''));

it('parts off what all begin with, in whole words, and leaves each a word of its own', () => {
  expect(marked('A tower at dusk', 'A tower at dawn')).toEqual(['[A tower at ]dusk', '[A tower at ]dawn']);
  expect(marked('A cat', 'A cat asleep')).toEqual(['[A ]cat', '[A ]cat asleep']);
  expect(marked('Seed 12', 'Seed 123')).toEqual(['[Seed ]12', '[Seed ]123']);
  expect(marked('a', 'b')).toEqual(['a', 'b']);
});

it('looks at every axis for itself', () => {
  expect(marked('FLUX.2 [flex] · Steps 20 · Seed 1', 'FLUX.2 [klein] · Steps 20 · Seed 2')).toEqual([
    '[FLUX.2 ][flex][ · Steps 20 · Seed ]1',
    '[FLUX.2 ][klein][ · Steps 20 · Seed ]2',
  ]);
});

it('takes names of different make as they are, and equal ones as shared', () => {
  expect(marked('Flex · Steps 1', 'Flex')).toEqual(['Flex · Steps 1', 'Flex']);
  expect(marked('Flex', 'Flex')).toEqual(['[Flex]', '[Flex]']);
  expect(nameParts([])).toEqual([]);
});

it('the pieces are the name, each where it begins', () => {
  const name = 'FLUX.2 [flex] · Steps 20';
  const [parts = []] = nameParts([name, 'FLUX.2 [klein] · Steps 30']);
  for (const { at, text } of parts) expect(name.slice(at, at + text.length)).toBe(text);
  expect(parts.map(({ text }) => text).join('')).toBe(name);
});
