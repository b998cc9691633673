import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { elapsedSeconds, progress, statusText } from './progress';

const at = 1_760_000_000_000;
const waiting = generation({
  state: 'waiting',
  createdAt: at,
  submittedAt: at + 1000,
  expectedSeconds: 48.9,
});

test('time counts from the submit, and from Generate before it', () => {
  expect(elapsedSeconds(waiting, at + 13_000)).toBe(12);
  expect(elapsedSeconds({ ...waiting, submittedAt: null }, at + 13_000)).toBe(13);
  expect(elapsedSeconds(waiting, at - 5000)).toBe(0);
});

test('the bar rises and never arrives', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3600, noNaN: true }),
      fc.double({ min: 0, max: 600, noNaN: true }),
      (t, e) => {
        expect(progress(t, e)).toBeLessThan(1);
        expect(progress(t + 1, e)).toBeGreaterThanOrEqual(progress(t, e));
      },
    ),
  );
  expect(progress(24.45, 48.9)).toBeCloseTo(0.45);
});

test('waiting says how long of about how long', () => {
  expect(statusText(waiting, at + 13_000)).toBe('12 s of about 49 s');
  expect(statusText(waiting, at + 61_000)).toBe('1 min, usually about 49 s');
  expect(statusText(waiting, null)).toBe('About 49 s');
});

test('queued counts down what the provider asked to wait', () => {
  const queued = generation({ state: 'queued', notBefore: at + 12_000 });
  expect(statusText(queued, at)).toBe('Asked to wait, 12 s left');
  expect(statusText(queued, at + 12_000)).toBe('Waiting for a slot');
});

test('what waits for the other provider says so, instead of counting for ever', () => {
  const held = { ...waiting, provider: 'segmind', onHold: true } as const;
  expect(statusText(held, at + 61_000)).toBe(
    'Waits for Segmind: this studio now talks to the sandbox. Set SEGMIND_API_KEY and start again to fetch it.',
  );
  expect(statusText({ ...held, state: 'queued' }, at)).toMatch(/start again to send it\.$/);
  expect(statusText({ ...held, provider: 'sandbox' }, at)).toMatch(
    /^Waits for the sandbox: .* talks to Segmind\./,
  );
});
