import { expect, test } from 'vitest';
import { createFakeClock } from '@/tests/support/fake-clock';
import { createChallenges } from './challenges';

test('a challenge is good for one answer, from whom it was given to', () => {
  const challenges = createChallenges(createFakeClock());
  challenges.keep('of ada', 'ada');
  challenges.keep('of anybody', null);
  expect([challenges.take('of ada'), challenges.take('of ada')]).toEqual(['ada', undefined]);
  expect([challenges.take('of anybody'), challenges.take('of anybody')]).toEqual([null, undefined]);
  expect(challenges.take('of nobody')).toBeUndefined();
});

test('after five minutes it is good for nothing', () => {
  const clock = createFakeClock();
  const challenges = createChallenges(clock);
  challenges.keep('a', 'ada');
  challenges.keep('b', 'ada');
  clock.advance(299_999);
  expect(challenges.take('a')).toBe('ada');
  clock.advance(1);
  expect(challenges.take('b')).toBeUndefined();
});

test('of very many the oldest are forgotten', () => {
  const challenges = createChallenges(createFakeClock());
  for (let at = 0; at <= 10_000; at++) challenges.keep(String(at), null);
  expect([challenges.take('0'), challenges.take('1')]).toEqual([undefined, null]);
});
