import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Generation } from '@/lib/store/contract';
import { backoff } from './backoff';
import { createBalance } from './balance';
import { createCommands } from './commands';
import { createComparisons } from './comparisons';
import type { Runner } from './contract';
import { createDisk } from './disk';
import { enqueue } from './enqueue';
import { forecast } from './forecast';
import { createGate } from './gate';
import { createHoldup } from './holdup';
import { createPace } from './pace';
import { recover } from './recover';
import { createReferences } from './references';
import { runGeneration } from './run-generation';
import { verifyLeftOver } from './verify';
import { createWakeUp } from './wake-up';
import type { RunnerDeps, Work } from './work';

/** How long a submit in flight may take to be written down when the studio stops. Milliseconds. */
const graceMs = 8000;

/** Pictures decoded at once; the image library uses several cores for each. */
const savingAtOnce = 2;

/** The loop over the queue: claims rows while there is room, sleeps until something happens otherwise. */
export function createRunner(deps: RunnerDeps): Runner {
  const life = new AbortController();
  const grace = new AbortController();
  // Every generation under way listens for the end.
  setMaxListeners(0, life.signal, grace.signal);
  const active = new Map<string, Promise<void>>();
  /** Those of the active ones that count against the limit. */
  const atProvider = new Set<string>();
  const leave = (id: string) => {
    if (atProvider.delete(id)) wakeUp.now();
  };
  const work = createWork(deps, life.signal, grace.signal, leave);
  const wakeUp = createWakeUp(deps.clock, life.signal, claim);
  let started = false;

  function launch(row: Generation): void {
    atProvider.add(row.id);
    const run = runGeneration(row, work).finally(() => {
      active.delete(row.id);
      leave(row.id);
      wakeUp.now();
    });
    active.set(row.id, run);
  }

  /** Starts what may start, and says when to look again; finished runs and commands wake it earlier. */
  async function claim(): Promise<number | undefined> {
    const { provider, limits, clock, store, gate } = work;
    const now = clock.now();
    if (!started) return undefined;
    if (gate.opensAt() > now) return gate.opensAt();
    // Rows being prepared are still `queued`, so as many are asked for as could be under way.
    const rows = await store.generations.runnable({ provider, now, limit: limits.parallel });
    const free = Math.max(0, limits.parallel - atProvider.size);
    for (const row of rows.filter(({ id }) => !active.has(id)).slice(0, free)) {
      if (!life.signal.aborted) launch(row);
    }
    return store.generations.nextDue({ provider, now });
  }

  async function takeUp(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        for (const row of await recover(work)) launch(row);
        return;
      } catch (error) {
        if (life.signal.aborted) throw error;
        work.disk.blame(error);
        work.log.error({ err: error, attempt }, 'could not take up what an earlier process left');
        await work.clock.sleep(backoff(attempt), life.signal);
      }
    }
  }

  return {
    ...createCommands(work, wakeUp.now, launch),
    start: async () => {
      await work.ready?.(life.signal);
      await takeUp();
      started = true;
      wakeUp.now();
      void work.balance.read();
      void verifyLeftOver(work);
    },
    enqueue: async (input) => {
      const run = await enqueue(work, input);
      wakeUp.now();
      return run;
    },
    comparisons: createComparisons(work, wakeUp.now),
    balance: work.balance.refreshed,
    freshBalance: async () => {
      await work.balance.read();
      return work.balance.latest();
    },
    forecast: (model) => forecast(work, model),
    holdup: work.holdup.current,
    stop: async () => {
      life.abort(new Error('The studio is stopping'));
      const end = setTimeout(() => grace.abort(new Error('The studio has stopped')), graceMs);
      await Promise.allSettled(active.values());
      await work.afterwards.onIdle();
      clearTimeout(end);
      grace.abort(new Error('The studio has stopped'));
    },
  };
}

function createWork(
  deps: RunnerDeps,
  life: AbortSignal,
  grace: AbortSignal,
  vacate: (id: string) => void,
): Work {
  const gate = createGate(deps.limits.rate, deps.clock);
  const holdup = createHoldup(deps.clock);
  return {
    ...deps,
    gate,
    holdup,
    disk: createDisk({ ...deps, gate, holdup }),
    balance: createBalance(deps.segmind, deps.clock, life),
    references: createReferences(deps),
    pace: createPace(deps.clock),
    vacate,
    saving: new PQueue({ concurrency: savingAtOnce }),
    afterwards: new PQueue({ concurrency: 1 }),
    life,
    grace,
  };
}
