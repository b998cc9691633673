import { expect, test } from 'vitest';
import { asTyped } from './as-typed';
import { models } from './catalog';

const [spec] = models;
if (!spec) throw new Error('No models');

test('a prompt that was sent means in the form what it meant; the rest and a part without it stay as they are', () => {
  expect(asTyped(spec, { prompt: 'a {red|blue} cat', seed: 5 })).toEqual({
    prompt: 'a \\{red|blue\\} cat',
    seed: 5,
  });
  expect(asTyped(spec, { seed: 5 })).toEqual({ seed: 5 });
});
