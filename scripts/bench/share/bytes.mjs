import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kb, median, printTable, ratio } from '../report.mjs';
import { ask } from './ask.mjs';
import { pictureOf } from './viewers.mjs';

const goal = 0.7;
const rounds = 7;
const roundMs = 2000;
/** As many as a browser has to one server. */
const connections = 6;

/** Bytes of pictures in a second, the studio's and a bare server's of the very same files, in turns. Medians. */
export async function throughput(url) {
  const { text } = await ask(url, { text: true });
  const large = pictureOf(url, text);
  const addresses = { 'large variant': large, original: large.replace(/large$/, 'original') };
  const folder = mkdtempSync(join(tmpdir(), 'proofsheet-bench-'));
  const files = [];
  for (const [at, address] of Object.values(addresses).entries()) {
    files.push(join(folder, String(at)));
    writeFileSync(files[at], Buffer.from(await (await fetch(address)).arrayBuffer()));
  }
  const bare = await serveFiles(files);
  const rows = [];
  try {
    for (const [at, [name, address]] of Object.entries(addresses).entries()) {
      rows.push([name, ...(await inTurns(`${bare.url}/${at}`, address))]);
    }
  } finally {
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
  printTable(
    `Bytes of pictures over ${connections} connections, medians of ${rounds} rounds of ${roundMs / 1000} s; goal ≥ ${goal}×`,
    ['', 'size', 'bare file server', 'studio', 'ratio'],
    rows,
  );
}

async function inTurns(bare, studio) {
  const measured = [];
  await rate(bare);
  await rate(studio);
  const { bytes } = await ask(studio);
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ bare: await rate(bare), studio: await rate(studio) });
  }
  const middle = (read) => median(measured.map(read));
  return [
    kb(bytes),
    mbPerSecond(middle((one) => one.bare)),
    mbPerSecond(middle((one) => one.studio)),
    ratio(middle((one) => one.studio / one.bare)),
  ];
}

/** Bytes a second of an address that is asked for again and again. */
async function rate(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const startedAt = performance.now();
  let bytes = 0;
  const asking = async () => {
    while (performance.now() < startedAt + roundMs) bytes += (await ask(url, { agent })).bytes;
  };
  await Promise.all(Array.from({ length: connections }, asking));
  agent.destroy();
  return bytes / ((performance.now() - startedAt) / 1000);
}

/** The bare server as a process of its own, as the studio is one. */
async function serveFiles(files) {
  const script = fileURLToPath(new URL('file-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${Number(port)}`, close: () => child.kill() };
}

const mbPerSecond = (value) => `${Math.round(value / 1e6)} MB/s`;
