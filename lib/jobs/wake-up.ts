import type { Clock } from '@/lib/clock';

const afterFailureMs = 5000;

/**
 * Calls `act` whenever it is woken, never twice at once, and again at the time `act` names. A call that arrives while
 * it runs is not lost.
 */
export function createWakeUp(clock: Clock, life: AbortSignal, act: () => Promise<number | undefined>) {
  let running = false;
  let again = false;
  let alarm = new AbortController();

  const sleepUntil = (at: number) => {
    alarm = new AbortController();
    const signal = AbortSignal.any([life, alarm.signal]);
    clock.sleep(Math.max(1, at - clock.now()), signal).then(now, () => undefined);
  };
  const run = async () => {
    alarm.abort();
    let next: number | undefined;
    do {
      again = false;
      // The store may refuse for a while (a full disk); the loop must outlive that.
      next = await act().catch(() => clock.now() + afterFailureMs);
    } while (again && !life.aborted);
    if (next !== undefined && !life.aborted) sleepUntil(next);
  };
  function now(): void {
    again = true;
    if (running || life.aborted) return;
    running = true;
    void run().finally(() => {
      running = false;
      if (again) now();
    });
  }
  return { now };
}
