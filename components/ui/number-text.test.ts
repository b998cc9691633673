import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumberText, stepNumber } from './number-text';

describe('parseNumberText', () => {
  it.each([
    ['50', 50],
    [' 7 ', 7],
    ['+3', 3],
    ['-2', -2],
    ['2.5', 2.5],
    ['2.', 2],
    ['.5', 0.5],
    ['2,5', 2.5],
    ['007', 7],
  ])('reads %j', (text, value) => expect(parseNumberText(text)).toBe(value));

  it.each(['', ' ', '-', '1e3', 'ten', '1,024', '0x10', '1 2', 'Infinity', 'NaN'])(
    'keeps %j as typed',
    (text) => expect(parseNumberText(text)).toBe(text),
  );

  it('reads back every whole number it is given', () => {
    fc.assert(fc.property(fc.integer(), (value) => parseNumberText(String(value)) === value));
  });
});

describe('stepNumber', () => {
  it('steps from the grid and onto the grid', () => {
    const range = { min: 0, max: 64, step: 16 };
    expect(stepNumber(16, 1, range)).toBe(32);
    expect(stepNumber(17, 1, range)).toBe(32);
    expect(stepNumber(17, -1, range)).toBe(16);
    expect(stepNumber(64, 1, range)).toBe(64);
  });

  it('leaves no floating-point dust', () => {
    let value = 1;
    for (let n = 0; n < 20; n++) value = stepNumber(value, 1, { min: 1, max: 10, step: 0.1 });
    expect(value).toBe(3);
  });
});
