import { describe, expect, it } from 'vitest';
import { keepAskAbove, readAskAbove } from './ask-above';
import { markedText, marksOf } from './option-marks';
import { existingText, sumText } from './sum-text';

const estimate = { cells: 2, problems: 0, sentences: [], existing: 0, toPay: 2, usd: 0.205, seconds: 48.2 };

describe('the sum in words', () => {
  it.each([
    [estimate, 'about $0.20 · 2 images · about 49 s'],
    [{ ...estimate, toPay: 1, usd: 0.033 }, 'about $0.033 · 1 image · about 49 s'],
    [{ ...estimate, toPay: 0, existing: 2, usd: 0 }, 'Nothing to pay'],
    [{ ...estimate, toPay: 0, problems: 2, usd: 0 }, 'Nothing can be made'],
  ])('%j', (one, text) => expect(sumText(one, 'segmind')).toBe(text));

  it('play money is called that', () => expect(sumText(estimate, 'sandbox')).toContain('$0.20 play money'));

  it.each([
    [{ ...estimate, existing: 0 }, undefined],
    [{ ...estimate, existing: 1 }, '1 image more exists already and is not paid again.'],
    [{ ...estimate, existing: 3 }, '3 images more exist already and are not paid again.'],
    [{ ...estimate, existing: 3, toPay: 0 }, 'All 3 images exist already and are not paid again.'],
    [{ ...estimate, existing: 1, toPay: 0 }, 'This image exists already and is not paid again.'],
  ])('what exists: %j', (one, text) => expect(existingText(one)).toBe(text));
});

it.each([
  [null, 1],
  ['0', 0],
  ['2.5', 2.5],
  ['', 1],
  ['-1', 1],
  ['much', 1],
])('the limit %j is %d dollars', (kept, usd) => {
  expect(readAskAbove({ getItem: () => kept })).toBe(usd);
});

it('a storage that is forbidden or full does no harm', () => {
  const forbidden = () => {
    throw new Error('forbidden');
  };
  expect(readAskAbove({ getItem: forbidden })).toBe(1);
  expect(() => keepAskAbove(2, { setItem: forbidden })).not.toThrow();
});

it('marks are written in their order, and all of them as all', () => {
  const marks = marksOf({ kind: 'toggle', key: 'fast', label: 'Fast', group: 'main', default: true });
  expect(markedText(marks, [false])).toBe('Off');
  expect(markedText(marks, [false, true])).toBe('all');
});
