import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPort } from '../support/address.mjs';
import { root } from '../support/root.mjs';
import { Stop } from '../support/say.mjs';
import { startServer } from '../support/server.mjs';

const host = '127.0.0.1';
// Blank counts as not set, so that no key of the shell or of .env.local is ever used here.
const unset = Object.fromEntries(
  [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name]) => [name, ''],
  ),
);

/** Starts a studio with a data folder of its own, or a `library` that stays. `folder` may hold another Next app. */
export async function openStudio(env = {}, folder = root, library = undefined) {
  const dataDir = library ?? mkdtempSync(join(tmpdir(), 'proofsheet-bench-'));
  const port = await claimPort({ host, port: 0 });
  const lines = [];
  const server = startServer({
    host,
    port,
    cwd: folder,
    env: { ...process.env, ...unset, LOG_LEVEL: 'warn', ...env, DATA_DIR: dataDir, PORT: String(port) },
    onLine: (_, line) => lines.push(line),
    healthPath: folder === root ? '/api/health' : '/',
  });
  if (!(await server.ready)) throw new Stop(`The studio did not start.\n${lines.join('\n')}`);
  return {
    url: server.url,
    async control(script) {
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(script) };
      const answer = await fetch(`${server.url}/sandbox/control`, init);
      if (!answer.ok) throw new Error(`The sandbox refused: ${await answer.text()}`);
    },
    async close() {
      server.kill('SIGTERM');
      await server.exited;
      if (library === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A studio that takes another one's sandbox for Segmind: what it would do with the real one, and nothing less. */
export function openAgainst(sandboxUrl, env = {}) {
  return openStudio({
    SEGMIND_API_KEY: benchKey,
    SEGMIND_API_URL: sandboxUrl,
    SEGMIND_UPLOAD_URL: sandboxUrl,
    SEGMIND_MODELS_URL: sandboxUrl,
    SEGMIND_RPM: '100000',
    ...env,
  });
}

/** The sandbox takes any key of the right shape. */
export const benchKey = 'SG_be0c4be0c4be0c40';

/**
 * Has the sandbox draw a picture beforehand, which it then keeps. Its drawing stands for Segmind's machines, and would
 * otherwise take the processor away from what is measured. The latency must be 0.
 */
export async function drawAhead(sandboxUrl, slug, body) {
  const headers = { 'x-api-key': benchKey, 'content-type': 'application/json' };
  const answer = await fetch(`${sandboxUrl}/v1/${slug}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The sandbox drew nothing: ${await answer.text()}`);
  await answer.arrayBuffer();
}
