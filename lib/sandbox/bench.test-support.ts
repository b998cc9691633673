import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Clock } from '../clock';
import { models as catalogue } from '../models/catalog';
import type { ModelSpec } from '../models/spec';
import { createSandbox, type Sandbox } from './sandbox';
import type { Script } from './script';

/** A clock that only moves when told, or when somebody sleeps. */
export function testClock(start = 1_800_000_000_000): Clock & { advance(ms: number): void } {
  let now = start;
  const advance = (ms: number) => {
    now += ms;
  };
  return {
    now: () => now,
    sleep: async (ms) => advance(ms),
    advance,
  };
}

export interface Bench {
  readonly directory: string;
  readonly clock: ReturnType<typeof testClock>;
  readonly sandbox: Sandbox;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  get(path: string): Promise<Response>;
  control(script: Script): Promise<void>;
}

export const origin = 'http://sandbox.test';

/** A sandbox in a folder of its own, mounted at /sandbox; the folder goes with the test unless it was given. */
export async function openBench(
  options: { directory?: string; models?: readonly ModelSpec[] } = {},
): Promise<Bench> {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'sandbox-test-')));
  if (!options.directory)
    onTestFinished(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  const clock = testClock();
  const sandbox = createSandbox({ directory, models: options.models ?? catalogue, clock });
  const key = { 'x-api-key': 'any' };

  const call: Bench['call'] = (method, path, body, headers = key) => {
    const json = { 'content-type': 'application/json', ...headers };
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const init = body === undefined ? { method, headers } : { method, headers: json, body: content };
    return sandbox.handle(new Request(`${origin}/sandbox${path}`, init), path);
  };
  return {
    directory,
    clock,
    sandbox,
    call,
    post: (path, body) => call('POST', path, body),
    get: (path) => call('GET', path),
    async control(script) {
      const reply = await call('POST', '/control', script);
      if (!reply.ok) throw new Error(await reply.text());
    },
  };
}

/** The path within the sandbox of an address it gave out. */
export const pathOf = (address: string): string => address.slice(`${origin}/sandbox`.length);

function required(spec: ModelSpec | undefined): ModelSpec {
  if (!spec) throw new Error('The catalogue lacks a model of this shape.');
  return spec;
}
/** One model of the catalogue that takes width and height, and one that takes an aspect ratio. */
export const bySize = required(catalogue.find((spec) => spec.outputSize.from === 'size'));
export const byRatio = required(catalogue.find((spec) => spec.outputSize.from === 'aspectRatio'));
