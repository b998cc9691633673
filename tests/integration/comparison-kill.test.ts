import { setTimeout as wait } from 'node:timers/promises';
import { v4 as uuid } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '@/lib/clock';
import { cellsOf } from '@/lib/comparison/cells';
import type { Plan } from '@/lib/comparison/plan';
import { comparisonViewSchema } from '@/lib/generation/comparison-view';
import { isFinished } from '@/lib/generation/state';
import { rowMaker } from '@/lib/jobs/new-row';
import { findModel } from '@/lib/models/catalog';
import type { NewMember } from '@/lib/store/comparison-contract';
import type { Store } from '@/lib/store/contract';
import { openStore } from '@/lib/store/open-store';
import { exampleRow, exampleSettings, owner } from '../support/runner-fixture';
import { type SandboxServer, startSandboxServer } from '../support/sandbox-server';
import { type StudioServer, startStudio } from '../support/studio-server';

let sandbox: SandboxServer;
let studio: StudioServer;
let store: Store;
afterEach(async () => {
  await studio?.close();
  await store?.close();
  await sandbox?.close();
});

const id = uuid();
const sample = exampleSettings('a red cat');
/** Twelve cells, of which nine are different. */
const plan: Plan = {
  models: [sample],
  axes: [
    { kind: 'replace', search: 'red', replacements: ['red', 'green', 'blue'] },
    { kind: 'values', key: 'role:seed', label: 'Seed', values: [1, 2, 3, 1] },
  ],
};

test('a sweep that is killed, paused, killed and continued makes every cell once and pays for none twice', {
  timeout: 180_000,
}, async () => {
  sandbox = await startSandboxServer();
  await sandbox.control({ latencyMs: 400 });
  studio = await startStudio({
    env: {
      SEGMIND_API_KEY: 'SG_0123456789abcdef',
      SEGMIND_API_URL: sandbox.url,
      SEGMIND_UPLOAD_URL: sandbox.url,
      SEGMIND_MODELS_URL: sandbox.url,
      SEGMIND_TRANSPORT: 'v2',
      SEGMIND_PARALLEL: '1',
      SEGMIND_RPM: '10000',
      LOG_LEVEL: 'warn',
    },
  });
  await studio.stop('SIGKILL');
  store = await openStore(studio.dataDir);

  const existing = await make('a green cat', 2);
  await studio.stop('SIGKILL');
  await startSweep();
  await studio.start();
  const unsure = [...(await killAfter(3))];
  await studio.start();
  await reaches(5);
  expect(await store.comparisons.pause(owner, id, Date.now())).toBe(true);
  unsure.push(...(await killAfter(5)));
  // It is queued later: once it is made, what is left of the sweep would have been sent.
  await make('a dog', 1);
  await until(async () => (await states()).every(isFinished));
  const paused = await states();
  expect(paused.filter((state) => state === 'cancelled').length).toBeGreaterThan(2);
  expect(paused.filter((state) => state === 'succeeded').length).toBeGreaterThan(2);

  await studio.stop('SIGKILL');
  await store.comparisons.resume(owner, id, { provider: 'segmind', at: Date.now() });
  await studio.start();
  await until(async () =>
    (await states()).every((state) => state === 'succeeded' || state === 'unconfirmed'),
  );

  const { members } = comparisonViewSchema.parse(
    await (await fetch(`${studio.url}/api/comparisons/${id}`)).json(),
  );
  const { submits } = await sandbox.report();
  const times = Object.values(submits.byPromptAndSeed);
  expect(members.map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  expect(members[5]?.generation?.id).toBe(existing);
  expect(Math.max(...times)).toBe(1);
  // A kill in the middle of a submit leaves it to a person; all others were sent.
  const unconfirmed = members.filter(({ generation }) => generation?.state === 'unconfirmed');
  for (const { generation } of unconfirmed) expect(unsure).toContain(generation?.id);
  const sent = new Set(members.flatMap(({ generation }) => (generation?.images.length ? generation.id : [])));
  expect(sent.size).toBe(9 - new Set(unconfirmed.map(({ generation }) => generation?.id)).size);
  if (unconfirmed.length === 0) expect(submits.total).toBe(9 + 1);
});

async function startSweep(): Promise<void> {
  const rowOf = rowMaker({ store, provider: 'segmind', findModel, clock: systemClock }, { owner, runId: id });
  const members = await Promise.all(
    cellsOf(plan, findModel).map(
      async ({ index, coordinates, settings, problem = null }): Promise<NewMember> => ({
        index,
        coordinates,
        problem,
        generation: await rowOf(settings, index),
      }),
    ),
  );
  const comparison = { id, owner, title: 'Cats', createdAt: Date.now(), plan };
  const started = await store.comparisons.start(comparison, members, { most: 8 });
  expect(started).toMatchObject({ ok: true });
}

/** Makes one picture with a studio that was stopped, and leaves it running. Its id. */
async function make(prompt: string, seed: number): Promise<string> {
  const row = { ...exampleRow(prompt, Date.now()), settings: exampleSettings(prompt, seed) };
  await store.generations.insert([row]);
  await studio.start();
  await until(async () => (await store.generations.get(row.id))?.state === 'succeeded');
  return row.id;
}

const rows = () => store.comparisons.generations(owner, id);
const states = async () => (await rows()).map(({ state }) => state);

/** So many pictures have been asked for. */
const reaches = (count: number) => until(async () => (await sandbox.submits()) >= count);

/** The generations that the kill found just being sent. */
async function killAfter(count: number): Promise<readonly string[]> {
  await reaches(count);
  await studio.stop('SIGKILL');
  return (await rows()).flatMap((row) => (row.state === 'submitting' ? row.id : []));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to that within a minute.');
    await wait(10);
  }
}
