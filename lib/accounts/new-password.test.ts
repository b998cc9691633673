import { expect, test } from 'vitest';
import { passwordProblem } from './new-password';

const email = 'ada.lovelace@example.com';

test.each([
  'four words in a row',
  'Tr0ub4dor&3x',
  '一二三四五六七八九十',
  'lovelace wrote the first program',
])('“%s” is taken', (password) => {
  expect(passwordProblem(password, { email })).toBeUndefined();
});

test.each([
  ['short', 'at least 10'],
  ['🔑🔑🔑🔑🔑🔑🔑🔑🔑', 'at least 10'],
  ['x'.repeat(201), 'at most 200'],
  ['aaaaaaaaaaaa', 'repeats'],
  ['121212121212', 'repeats'],
  ['1234567890', 'tried first'],
  ['Password2026!', 'tried first'],
  ['QWERTYUIOP', 'tried first'],
  ['correcthorsebatterystaple', 'tried first'],
  ['Ada.Lovelace@Example.com', 'your e-mail address'],
  ['ada.lovelace', 'your e-mail address'],
  ['Ada.Lovelace1843!', 'your e-mail address'],
])('“%s” is refused', (password, reason) => {
  expect(passwordProblem(password, { email })).toContain(reason);
});
