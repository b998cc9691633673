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

test('of ten thousand from as many addresses only sixty a minute are looked at', () => {
  const { later, through } = counting();
  expect(through(10_000, 'a', (n) => `address ${n}`)).toBe(60);
  expect(through(1, 'b', here)).toBe(1);
  later(60_000);
  expect(through(10_000, 'a', (n) => `address ${n}`)).toBe(60);
});

test('the right one does not count', () => {
  const { attempts } = counting();
  for (let n = 0; n < 200; n += 1) {
    expect(attempts.begin('a', here()).ok).toBe(true);
    attempts.forgive('a', here());
  }
});

test('what a crowd of addresses does to one share is not forgotten for another crowd’s', () => {
  const { through } = counting();
  expect(through(60, 'a', (n) => `address ${n}`)).toBe(60);
  for (let share = 0; share < 300; share += 1) through(60, `share ${share}`, (n) => `other ${share} ${n}`);
  expect(through(1, 'a', () => 'a new one')).toBe(0);
});
