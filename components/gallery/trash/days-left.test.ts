import { expect, test } from 'vitest';
import { daysLeft } from './days-left';

const day = 86_400_000;

test.each([
  [0, '30 days left'],
  [1, '30 days left'],
  [day, '29 days left'],
  [29 * day + 1, '1 day left'],
  [30 * day, 'Goes today'],
  [99 * day, 'Goes today'],
])('after %s ms: %s', (age, text) => expect(daysLeft(1_760_000_000_000, 1_760_000_000_000 + age)).toBe(text));
