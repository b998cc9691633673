import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { type GenerationState, isFinished } from '@/lib/generation/state';
import { type GenerationView, generationViewSchema } from '@/lib/generation/view';
import type { Script } from '@/lib/sandbox/script';
import type { Generation, Store } from '@/lib/store/contract';
import { openStore } from '@/lib/store/open-store';
import { exampleRow } from '../support/runner-fixture';
import { type SandboxServer, startSandboxServer } from '../support/sandbox-server';
import { type StudioServer, startStudio } from '../support/studio-server';

const underWay = ['queued', 'submitting', 'waiting', 'saving'] as const;
const rowsPerRound = 2;

let sandbox: SandboxServer | undefined;
let studio: StudioServer | undefined;
let store: Store | undefined;
afterEach(async () => {
  await studio?.close();
  await store?.close();
  await sandbox?.close();
});

/** What makes each state last, and how many generations may be under way. */
const cases: readonly {
  transport: 'v2' | 'v1';
  state: GenerationState;
  kills: number;
  script: Script;
  parallel: number;
}[] = [
  { transport: 'v2', kills: 20, state: 'queued', parallel: 1, script: { latencyMs: 500 } },
  {
    transport: 'v2',
    kills: 20,
    state: 'submitting',
    parallel: 4,
    script: { latencyMs: 100, faults: [{ on: 'submit', fault: { delayMs: 800 } }] },
  },
  { transport: 'v2', kills: 20, state: 'waiting', parallel: 4, script: { latencyMs: 1500 } },
  {
    transport: 'v2',
    kills: 20,
    state: 'saving',
    parallel: 4,
    script: { latencyMs: 0, faults: [{ on: 'file', fault: { delayMs: 800 } }] },
  },
  // v1 has no other state that lasts: its answer is the picture.
  { transport: 'v1', kills: 5, state: 'queued', parallel: 1, script: { latencyMs: 500 } },
  { transport: 'v1', kills: 8, state: 'submitting', parallel: 4, script: { latencyMs: 800 } },
];

test.each(cases)(
  '$transport: kill -9 while $state, $kills times: nothing accepted is lost, nothing is sent twice',
  { timeout: 600_000 },
  async ({ transport, kills, state, script, parallel }) => {
    sandbox = await startSandboxServer();
    await sandbox.control({ ...script, balance: 1000 });
    studio = await startStudio({
      env: {
        SEGMIND_API_KEY: 'SG_0123456789abcdef',
        SEGMIND_API_URL: sandbox.url,
        SEGMIND_UPLOAD_URL: sandbox.url,
        SEGMIND_MODELS_URL: sandbox.url,
        SEGMIND_TRANSPORT: transport,
        SEGMIND_PARALLEL: String(parallel),
        SEGMIND_RPM: '10000',
        LOG_LEVEL: 'warn',
      },
    });
    await studio.stop('SIGKILL');
    store = await openStore(studio.dataDir);

    const ids: string[] = [];
    /** Rows a kill found in `submitting`: the only ones nobody can know about. */
    const undecidable = new Set<string>();
    let rounds = 0;
    for (let hits = 0; hits < kills; rounds += 1) {
      if (rounds >= 4 * kills) throw new Error(`Only ${hits} of ${rounds} kills met the state ${state}.`);
      ids.push(...(await queue(store, rounds)));
      await studio.start();
      // Or all of them are past it already, on a slow day; then this round does not count.
      await until(async () => {
        const left = await rows(store, underWay);
        return left.length === 0 || left.some((row) => row.state === state);
      });
      await wait(Math.random() * 400);
      await studio.stop('SIGKILL');
      const dead = await rows(store, underWay);
      for (const row of dead) if (row.state === 'submitting') undecidable.add(row.id);
      if (dead.some((row) => row.state === state)) hits += 1;
    }

    await sandbox.control({ latencyMs: 0, faults: [] });
    ids.push(...(await queue(store, rounds)));
    await studio.start();
    await until(async () => (await rows(store, underWay)).length === 0);

    const shown = new Map((await gallery(studio.url)).map((row) => [row.id, row]));
    const { requests, submits } = await sandbox.report();
    const accepted = new Set(requests.map((request) => request.prompt));
    for (const id of ids) {
      const row = shown.get(id);
      expect(row && isFinished(row.state)).toBe(true);
      const expected = undecidable.has(id) ? ['succeeded', 'unconfirmed'] : ['succeeded'];
      expect(expected, JSON.stringify(row?.failure)).toContain(row?.state);
      if (row?.state === 'succeeded') {
        expect(accepted).toContain(row.settings.params.prompt);
        expect(row.images).toHaveLength(1);
        const picture = await fetch(`${studio.url}/api/images/${row.images[0]?.hash}/original`);
        expect((await picture.arrayBuffer()).byteLength).toBe(row.images[0]?.bytes);
      }
    }
    expect([...shown.values()].some((row) => row.state === 'succeeded')).toBe(true);
    expect(Object.entries(submits.byPromptAndSeed).filter(([, count]) => count > 1)).toEqual([]);
  },
);

async function queue(into: Store, round: number): Promise<readonly string[]> {
  const fresh = Array.from({ length: rowsPerRound }, (_, n) =>
    exampleRow(`round ${round}, ${n}`, Date.now()),
  );
  for (const row of fresh) await into.generations.insert([row]);
  return fresh.map((row) => row.id);
}

async function rows(
  of: Store | undefined,
  states: readonly GenerationState[],
): Promise<readonly Generation[]> {
  return (await of?.generations.inState(states, 'segmind')) ?? [];
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to that within a minute.');
    await wait(10);
  }
}

const pageSchema = z.object({ generations: z.array(generationViewSchema), next: z.string().nullable() });

/** Everything the gallery shows, page by page. */
async function gallery(url: string): Promise<readonly GenerationView[]> {
  const all: GenerationView[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const response = await fetch(`${url}/api/generations?limit=50${next && `&before=${next}`}`);
    const page = pageSchema.parse(await response.json());
    all.push(...page.generations);
    next = page.next;
  }
  return all;
}
