import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock';
import type { ModelSpec } from '../models/spec';
import { type Account, openAccount } from './account';
import { type Files, openFiles } from './files';
import { openRenderer, type Renderer } from './renderer';
import { openRequests, type Requests } from './requests';
import { openScript, type Scripted } from './script';

export interface SandboxOptions {
  /** Where requests, pictures and the balance are kept; made when missing. */
  readonly directory: string;
  readonly models: readonly ModelSpec[];
  /** How many times faster than Segmind's average a model answers. 10 unless told; the script may change it. */
  readonly speed?: number;
  readonly clock?: Clock;
}

/** Everything behind the routes. */
export interface SandboxState {
  readonly models: readonly ModelSpec[];
  readonly requests: Requests;
  readonly results: Files;
  readonly uploads: Files;
  readonly account: Account;
  readonly script: Scripted;
  readonly renderer: Renderer;
  readonly clock: Clock;
  readonly speed: number;
  /** Pictures taken in since this process began. */
  readonly counts: { uploads: number };
}

/** Segmind keeps results for seven days; how long uploads live there is not published. */
const keepDays = { results: 7, uploads: 30 };

export async function openState(options: SandboxOptions & { readonly clock: Clock }): Promise<SandboxState> {
  const { directory, models, clock, speed = 10 } = options;
  await mkdir(directory, { recursive: true });
  const [requests, results, uploads, account, script] = await Promise.all([
    openRequests(join(directory, 'requests')),
    openFiles(join(directory, 'results'), keepDays.results),
    openFiles(join(directory, 'uploads'), keepDays.uploads),
    openAccount(join(directory, 'account.json')),
    openScript(join(directory, 'script.json')),
  ]);
  const renderer = openRenderer({ models, results, uploads, clock });
  return {
    models,
    requests,
    results,
    uploads,
    account,
    script,
    renderer,
    clock,
    speed,
    counts: { uploads: 0 },
  };
}

/** Takes the money of what has completed by now. */
export async function settle({ account, requests, clock }: SandboxState): Promise<void> {
  await account.settle(requests.all(), clock.now());
}

const sweepEveryMs = 300_000;
const lastSweep = new WeakMap<SandboxState, number>();

/** Now and then removes what is older than Segmind would keep it. */
export async function sweepSometimes(state: SandboxState): Promise<void> {
  const now = state.clock.now();
  if (now - (lastSweep.get(state) ?? -Infinity) < sweepEveryMs) return;
  lastSweep.set(state, now);
  await settle(state);
  const gone = await state.requests.sweep(now);
  if (gone.length > 0) await state.account.forget(gone);
  await Promise.all([state.results.sweep(now), state.uploads.sweep(now)]);
}

/** As on the first day: no requests, no files, no script, the full balance. */
export async function resetState(state: SandboxState): Promise<void> {
  await state.requests.clear();
  await Promise.all([
    state.results.clear(),
    state.uploads.clear(),
    state.account.reset(),
    state.script.reset(),
  ]);
  state.counts.uploads = 0;
}
