import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { removeFolder } from './remove-folder';
import { root } from './root';
import { isRecorded, keepData, keepOutput, remember } from './run-record';
import { type SandboxControl, sandboxControl } from './sandbox-control';

const bootMs = 60_000;

/** `SandboxControl` is that of its built-in sandbox. */
export interface StudioServer extends SandboxControl {
  readonly url: string;
  readonly dataDir: string;
  /** What the server has printed so far. */
  readonly output: () => string;
  /** Ends the server as a person or (`SIGKILL`) as bad luck would. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again, same address, same data. */
  start(): Promise<void>;
  /** Stops it and forgets its data. */
  close(): Promise<void>;
}

interface StudioOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What it listens on. */
  readonly host?: string;
  /** A project with a build of its own. */
  readonly folder?: string;
  /** Puts something into the data folder before the server starts. */
  readonly fill?: (dataDir: string) => Promise<void>;
}

/** A studio from the production build on a free port, with a data folder of its own, in the sandbox unless told otherwise. */
export async function startStudio({
  env = {},
  host = '127.0.0.1',
  folder = root,
  fill,
}: StudioOptions = {}): Promise<StudioServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'proofsheet-studio-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Much to look through, and something to look for.
  const recorded = isRecorded() && { LOG_LEVEL: 'trace', SETUP_CODE: remember('setup code', randomUUID()) };
  let child: ChildProcess | undefined;
  let output = '';
  if (env.SEGMIND_API_KEY) remember('key', env.SEGMIND_API_KEY);

  async function start(): Promise<void> {
    const next = join(root, 'node_modules/next/dist/bin/next');
    const started = spawn(process.execPath, [next, 'start', '-H', host, '-p', String(port)], {
      cwd: folder,
      env: {
        ...process.env,
        ...unset,
        ...recorded,
        ...env,
        DATA_DIR: dataDir,
        PORT: String(port),
        NODE_ENV: 'production',
      },
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        keepOutput(String(port), chunk);
      });
    }
    child = started;
    await untilHealthy(url, started, () => output);
  }
  async function stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  }

  await fill?.(dataDir);
  await start();
  return {
    ...sandboxControl(`${url}/sandbox`),
    url,
    dataDir,
    output: () => output,
    stop,
    start,
    async close() {
      await stop();
      keepData(dataDir);
      await removeFolder(dataDir);
    },
  };
}

/**
 * Every setting blank, which counts as not set: neither the shell's nor `.env.local`'s key reaches a test, so that
 * tests cannot cost money.
 */
const unset = Object.fromEntries(
  [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name = '']) => [name, ''],
  ),
);

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + bootMs;
  while (Date.now() < deadline && child.exitCode === null) {
    const up = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await wait(50);
  }
  throw new Error(`The studio did not start:\n${output()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
