import { expect, it } from 'vitest';
import { standingOf } from './standing';

it('says how many pictures there are, and how many there are not', () => {
  expect(standingOf({ paused: false, states: { succeeded: 20 } })).toBe('20 pictures');
  expect(standingOf({ paused: false, states: { succeeded: 1 } })).toBe('1 picture');
  expect(standingOf({ paused: false, states: { succeeded: 12, waiting: 7, failed: 1 } })).toBe(
    '12 of 20 pictures · 1 without a picture',
  );
});

it('does not count what a pause has stopped as failed', () => {
  expect(standingOf({ paused: true, states: { succeeded: 1, cancelled: 3 } })).toBe(
    '1 of 4 pictures · paused',
  );
});
