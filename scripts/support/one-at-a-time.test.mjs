import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.mjs';
import { runNode } from './run.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const module = fileURLToPath(new URL('./one-at-a-time.mjs', import.meta.url));
const runModule = fileURLToPath(new URL('./run.mjs', import.meta.url));
const script = (text) =>
  spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 2] });
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('two never run at once for one folder, and different folders do not wait', async () => {
  const seen = [];
  let finish;
  const first = oneAtATime(folder, () => {
    seen.push('first begins');
    return new Promise((resolve) => {
      finish = () => resolve(seen.push('first ends'));
    });
  });
  const second = oneAtATime(folder, async () => seen.push('second'));
  await oneAtATime(`${folder}/other`, async () => seen.push('other'));
  finish();
  await Promise.all([first, second]);
  expect(seen).toEqual(['first begins', 'other', 'first ends', 'second']);
});

test('a process that was killed does not keep the others out', async () => {
  const holder = script(
    `import { oneAtATime } from ${JSON.stringify(module)};
     await oneAtATime(${JSON.stringify(folder)}, () => { console.log('in'); return new Promise(() => setInterval(() => 0, 1000)); });`,
  );
  await once(holder.stdout, 'data');
  const waiting = oneAtATime(folder, async () => 'done');
  holder.kill('SIGKILL');
  expect(await waiting).toBe('done');
});

test('a failure is passed on and lets the next one in', async () => {
  await expect(oneAtATime(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await oneAtATime(folder, async () => 'next')).toBe('next');
});

test.skipIf(process.platform === 'win32')(
  'who is asked to end takes the command that runs along',
  async () => {
    const child = `console.log(process.pid); setInterval(() => 0, 1000)`;
    const parent = script(
      `import { run } from ${JSON.stringify(runModule)};
     await run(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: ['ignore', 1, 2] });`,
    );
    const [pid] = await once(parent.stdout, 'data');
    parent.kill('SIGTERM');
    const [code, signal] = await once(parent, 'exit');
    expect([code, signal]).toEqual([null, 'SIGTERM']);
    expect(isAlive(Number(String(pid)))).toBe(false);
  },
);

test('a command’s exit code is what comes back', async () => {
  expect(await runNode('-e', ['process.exit(7)'])).toBe(7);
});
