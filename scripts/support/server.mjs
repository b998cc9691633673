import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { urlOf } from './address.mjs';
import { root } from './root.mjs';
import { bin } from './run.mjs';

const nextBanner = /^\s*(▲|- (Local|Network|Environments)|✓ )/;
const stackFrame = /^\s+at \S/;
const bootSeconds = 120;

/**
 * Starts the built studio on an address and follows it. `onLine(stream, text)` gets the server's own lines, without
 * Next's banner and, until it is up, without stack frames: a failing boot shows its message alone.
 */
export function startServer({
  host,
  port,
  env = process.env,
  cwd = root,
  onLine = () => {},
  healthPath = '/api/health',
}) {
  const args = [bin('next'), 'start', '-H', host, '-p', String(port)];
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: a terminal's Ctrl-C reaches it once, through us.
    detached: process.platform !== 'win32',
  });
  let up = false;
  for (const stream of ['stdout', 'stderr']) {
    createInterface({ input: child[stream] }).on('line', (line) => {
      if (!up && (stackFrame.test(line) || nextBanner.test(line))) return;
      onLine(stream, line);
    });
  }
  const exited = new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 128));
  });
  const url = urlOf(host, port);
  const ready = untilHealthy(`${url}${healthPath}`, exited).then((health) => {
    up = true;
    return health;
  });
  return { url, pid: child.pid, ready, exited, kill: (signal) => child.kill(signal) };
}

/** What the address says once it answers, or undefined when the server ends or does not come up in time. */
async function untilHealthy(address, exited) {
  let ended = false;
  exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + bootSeconds * 1000;
  while (!ended && Date.now() < deadline) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return answer.headers.get('content-type')?.includes('json') ? await answer.json() : {};
    } catch {
      // Not listening yet.
    }
    await wait(50);
  }
  return undefined;
}
