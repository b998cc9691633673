import { afterEach, expect, test, vi } from 'vitest';
import { createFakeClock } from '@/tests/support/fake-clock';
import { createGate } from './gate';
import { createHoldup } from './holdup';

const hour = 3_600_000;
const signal = new AbortController().signal;
const open = { submits: 100, windowMs: 60_000 };
afterEach(() => vi.useRealTimers());

test('a pause keeps its length when the clock is set back, and never becomes shorter', () => {
  const clock = createFakeClock();
  const gate = createGate(open, clock);
  gate.closeUntil(clock.now() + 5000);
  clock.advance(1000);
  expect(gate.opensAt() - clock.now()).toBe(4000);
  clock.advance(-hour);
  expect(gate.opensAt() - clock.now()).toBe(4000);
  gate.closeUntil(clock.now() + 2000);
  expect(gate.opensAt() - clock.now()).toBe(4000);
  clock.advance(4000);
  expect(gate.opensAt()).toBe(clock.now());
});

test('entering says whether the gate is closed', async () => {
  const clock = createFakeClock();
  const gate = createGate(open, clock);
  expect(await gate.enter(signal)).toBe(true);
  gate.closeUntil(clock.now() + 1);
  expect(await gate.enter(signal)).toBe(false);
  clock.advance(1);
  expect(await gate.enter(signal)).toBe(true);
});

test('no more than the limit passes in any window, wherever the clock of the day is set', async () => {
  vi.useFakeTimers();
  const gate = createGate({ submits: 3, windowMs: 60_000 }, createFakeClock());
  const passed: number[] = [];
  const start = performance.now();
  for (let n = 0; n < 8; n += 1) {
    void gate.enter(signal).then(() => passed.push(Math.round(performance.now() - start)));
  }
  await vi.advanceTimersByTimeAsync(30_000);
  vi.setSystemTime(Date.now() + 2 * hour);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(passed).toEqual([0, 0, 0]);
  vi.setSystemTime(Date.now() - 9 * hour);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(passed).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000, 120_000]);
});

test('whoever waits for a place leaves when the runner stops, and takes none', async () => {
  const gate = createGate({ submits: 1, windowMs: 60_000 }, createFakeClock());
  await gate.enter(signal);
  const leaving = new AbortController();
  const waiting = gate.enter(leaving.signal);
  leaving.abort(new Error('stopping'));
  await expect(waiting).rejects.toThrow('stopping');
});

test('a reason to stand still ends with its time, and when the clock is set back', () => {
  const clock = createFakeClock();
  const holdup = createHoldup(clock);
  holdup.set('provider', 'nobody answers', 1000);
  clock.advance(999);
  expect(holdup.current()).toBe('nobody answers');
  clock.advance(1);
  expect(holdup.current()).toBeNull();
  holdup.set('provider', 'nobody answers', 1000);
  clock.advance(-hour);
  expect(holdup.current()).toBeNull();
});
