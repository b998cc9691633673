import { expect, test } from 'vitest';
import { doneText, restText } from './finals-text';

test('what was started is told, and what was there already', () => {
  expect(doneText({ started: 1, existing: 0 })).toBe('The final is being made.');
  expect(doneText({ started: 3, existing: 1 })).toBe('3 finals are being made. One has its final already.');
  expect(doneText({ started: 0, existing: 2 })).toBe('2 have theirs already.');
});

test('what is no draft is counted', () => {
  expect(restText(1)).toBe('One of them stays as it is: no draft of this model.');
  expect(restText(2)).toMatch(/^2 of them stay as they are/);
});
