import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { note } from './say.mjs';

/**
 * Runs `act` while no other process of this machine does so for the same folder; others wait in line. The right is a
 * local socket, which the system closes when its process dies: an interrupted install or build never has to be unlocked.
 */
export async function oneAtATime(folder, act) {
  const name = `proofsheet-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  let server = await listen(address);
  if (!server) note('Another start is installing or building here; waiting for it …');
  while (!server) {
    await wait(200);
    server = await listen(address);
  }
  try {
    return await act();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The server that listens there from now on, or undefined while somebody else's does. */
async function listen(address) {
  const server = createServer((socket) => socket.destroy());
  const taken = await new Promise((resolve) => {
    // Where there can be no socket at all, going on without is better than not going on.
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    server.listen(address, () => resolve(false));
  });
  if (!taken) return server.unref();
  // A process that was killed leaves the socket's file behind, and nobody answers there.
  if (process.platform !== 'win32' && !(await answers(address))) rmSync(address, { force: true });
  return undefined;
}

function answers(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
