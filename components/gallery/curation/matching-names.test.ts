import { expect, test } from 'vitest';
import { matchingNames } from './matching-names';

const options = ['client work', 'best client', 'Client', 'sea'].map((name) => ({ name }));
const found = (text: string) => matchingNames(options, text).matches.map(({ name }) => name);

test('what is written out comes first, then what begins with it, then what holds it', () => {
  expect(found('CLIENT')).toEqual(['Client', 'client work', 'best client']);
  expect(matchingNames(options, ' client ').exact).toBe(true);
});

test('a beginning is not yet a name', () => {
  expect(found('cli')).toEqual(['client work', 'Client', 'best client']);
  expect(matchingNames(options, 'cli').exact).toBe(false);
});

test('nothing written finds all', () => expect(found('')).toHaveLength(4));
