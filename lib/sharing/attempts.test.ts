import { expect, test } from 'vitest';
import { createAttempts } from './attempts';

function counting() {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  const later = (ms: number) => {
    now += ms;
  };
  /** How many of so many are let through. */
  const through = (count: number, share: string, address: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => attempts.begin(share, address(n))).filter(({ ok }) => ok).length;
  return { attempts, later, through };
}
const here = () => '192.0.2.1';

test('ten a minute from one address, and when the next may come', () => {
  const { attempts, later, through } = counting();
  expect(through(4, 'a', here)).toBe(4);
  later(20_000);
  expect(through(100, 'a', here)).toBe(6);
  expect(attempts.begin('a', here())).toEqual({
    ok: false,
    error: { kind: 'tooMany', retryAfterSeconds: 40 },
  });
  expect(attempts.begin('b', here()).ok).toBe(true);
  expect(attempts.begin('a', '192.0.2.2').ok).toBe(true);
  later(39_999);
  expect(attempts.begin('a', here())).toMatchObject({ error: { retryAfterSeconds: 1 } });
  later(1);
  expect(through(100, 'a', here)).toBe(4);
});

test('of ten thousand from as many networks only three hundred a minute are looked at', () => {
  const { later, through } = counting();
  expect(through(10_000, 'a', (n) => `network ${n}`)).toBe(300);
  expect(through(1, 'b', here)).toBe(0);
  later(60_000);
  expect(through(10_000, 'a', (n) => `network ${n}`)).toBe(300);
});

test('whoever knows of a lock, and of every other, keeps nobody else out', () => {
  const { through } = counting();
  for (let n = 0; n < 20; n += 1) expect(through(1000, 'a', () => `network ${n}`)).toBe(10);
  expect(through(1, 'a', here)).toBe(1);
});

test('the right one does not count', () => {
  const { attempts } = counting();
  for (let n = 0; n < 200; n += 1) {
    expect(attempts.begin('a', here()).ok).toBe(true);
    attempts.forgive('a', here());
  }
});
