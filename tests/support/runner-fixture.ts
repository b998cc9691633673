import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as newId, v4 as newRunId } from 'uuid';
import { type Clock, systemClock } from '@/lib/clock';
import type { GenerationState } from '@/lib/generation/state';
import type { Runner } from '@/lib/jobs/contract';
import { createRunner } from '@/lib/jobs/runner';
import type { RunnerDeps } from '@/lib/jobs/work';
import { findModel, models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import type { Params, Settings } from '@/lib/models/settings';
import { createSegmindClient } from '@/lib/segmind/client';
import type { SegmindConfig } from '@/lib/segmind/contract';
import type { Generation, NewGeneration, Provider } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openInbox } from '@/lib/store/files/inbox';
import { openStore } from '@/lib/store/open-store';
import { removeFolder } from './remove-folder';
import { type SandboxServer, startSandboxServer } from './sandbox-server';

/** Time that runs faster, for real work against a real server without real waiting. */
export function fastClock(times: number): Clock {
  const start = Date.now();
  const now = () => start + (Date.now() - start) * times;
  return { now, sleep: (ms, signal) => systemClock.sleep(ms / times, signal) };
}

export const owner = 'local';

/** Settings that pass the model's own validator and draw quickly. */
export function exampleSettings(prompt: string, seed = 1, over: Params = {}): Settings {
  const spec = models.find((model) => model.params.some((param) => param.kind === 'size'));
  if (!spec) throw new Error('No model of the catalogue has a size.');
  const size = Object.fromEntries(
    spec.params.flatMap((param) =>
      param.kind === 'size' ? [[param.widthKey, 256] as const, [param.heightKey, 256] as const] : [],
    ),
  );
  return { model: spec.slug, params: { ...defaultParams(spec), ...size, prompt, seed, ...over } };
}

/** A row to queue without a runner. */
export function exampleRow(prompt: string, at: number, provider: Provider = 'segmind'): NewGeneration {
  return {
    id: newId(),
    owner,
    runId: newRunId(),
    runIndex: 0,
    settings: exampleSettings(prompt),
    provider,
    createdAt: Math.round(at),
    expectedSeconds: 1,
    expectedWidth: 256,
    expectedHeight: 256,
    estimateUsd: 0.1,
  };
}

export interface RunnerFixture extends Omit<RunnerDeps, 'ready'> {
  readonly dataDir: string;
  readonly sandbox: SandboxServer;
  runner: Runner;
  /** Stops the runner and makes another on the same folder: what a restart does. Not started. */
  restart(over?: Partial<RunnerDeps>): Promise<Runner>;
  /** Queues one generation, `again` where there is one with its settings. */
  queue(prompt: string, settings?: Settings, again?: boolean): Promise<Generation>;
  /** Resolves with the row once it is in one of these states; at once when it is already. */
  reaches(id: string, ...states: readonly GenerationState[]): Promise<Generation>;
  close(): Promise<void>;
}

export interface FixtureOptions {
  readonly transport?: SegmindConfig['transport'];
  readonly limits?: Partial<RunnerDeps['limits']>;
  readonly over?: (deps: RunnerDeps) => Partial<RunnerDeps>;
}

/** A runner on a real store in a temporary folder, against a sandbox over HTTP. Not started. */
export async function startRunnerFixture(options: FixtureOptions = {}): Promise<RunnerFixture> {
  const dataDir = await mkdtemp(join(tmpdir(), 'proofsheet-runner-'));
  const sandbox = await startSandboxServer({ directory: join(dataDir, 'sandbox') });
  await sandbox.control({ latencyMs: 0 });
  const clock = fastClock(20);
  const { url } = sandbox;
  const config = { apiUrl: url, uploadUrl: url, modelsUrl: url, transport: options.transport ?? 'v2' };
  const plain: RunnerDeps = {
    store: await openStore(dataDir),
    blobs: await openBlobStore(dataDir),
    inbox: await openInbox(dataDir),
    segmind: createSegmindClient({ apiKey: 'SG_0123456789abcdef', ...config }, { clock }),
    provider: 'segmind',
    findModel,
    limits: { parallel: 8, rate: { submits: 1000, windowMs: 1000 }, deadlineMs: 600_000, ...options.limits },
    clock,
    log: pino({ level: 'silent' }),
  };
  const deps = { ...plain, ...options.over?.(plain) };
  const { store } = deps;

  const fixture: RunnerFixture = {
    ...deps,
    dataDir,
    sandbox,
    runner: createRunner(deps),
    async restart(over = {}) {
      await fixture.runner.stop();
      fixture.runner = createRunner({ ...deps, ...over });
      return fixture.runner;
    },
    async queue(prompt, settings = exampleSettings(prompt), again = false) {
      const run = await fixture.runner.enqueue({ owner, runId: newRunId(), settings, count: 1, again });
      const [row] = run.ok ? run.value : [];
      if (!row) throw new Error('Nothing was queued.');
      return row;
    },
    reaches: (id, ...states) =>
      new Promise((resolve, reject) => {
        const look = (row: Generation | undefined) => {
          if (row?.id !== id || !states.includes(row.state)) return;
          stopListening();
          resolve(row);
        };
        const stopListening = store.onChange(look);
        store.generations.get(id).then(look, reject);
      }),
    async close() {
      await fixture.runner.stop();
      await store.close();
      await sandbox.close();
      await removeFolder(dataDir);
    },
  };
  return fixture;
}
