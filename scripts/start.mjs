/** `npm start`: installs and builds what is missing, then runs the studio until Ctrl-C. Plain Node, no packages. */
import { createRequire } from 'node:module';
import { addressFrom, claimPort } from './support/address.mjs';
import { ensureBuilt, isBuilt } from './support/build.mjs';
import { ensureInstalled } from './support/install.mjs';
import { requireNode } from './support/node-version.mjs';
import { root } from './support/root.mjs';
import { main, note, Stop } from './support/say.mjs';
import { startServer } from './support/server.mjs';

/** Completes `process.env` from `.env.local` and `.env` the way Next does. */
function loadEnvFiles() {
  const { loadEnvConfig } = createRequire(import.meta.url)('@next/env');
  loadEnvConfig(root, false, { info() {}, error: console.error });
}

/** The one block a start prints. Where it listens on another address than this machine's own, the studio tells less of itself. */
function announce(url, health) {
  const provider =
    health.provider === 'sandbox'
      ? 'built-in sandbox: drawn pictures, no key, no cost'
      : `Segmind${health.apiHost ? ` at ${health.apiHost}` : ''}: pictures cost money`;
  const data = health.dataDir ? `  Data        ${health.dataDir}\n` : '';
  console.log(`\n  Proofsheet  ${url}\n${data}  Provider    ${provider}\n`);
}

// A terminal sends Ctrl-C to every process and npm passes it on once more: that is one press, not two.
const samePress = 500;

/** Hands the first stop signal on and waits; a second press ends the server at once. Says whether one was asked for. */
function forwardSignals(server) {
  let first = 0;
  let forced = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (first === 0) {
        first = Date.now();
        server.kill('SIGTERM');
      } else if (Date.now() - first > samePress) {
        forced = true;
        server.kill('SIGKILL');
      }
    });
  }
  process.on('exit', () => server.kill('SIGKILL'));
  return { asked: () => first > 0, forced: () => forced };
}

async function start() {
  requireNode();
  // A finished build runs without the packages that made it, as in a container.
  await ensureInstalled({ dev: !isBuilt() });
  loadEnvFiles();
  const address = addressFrom(process.env);
  const port = await claimPort({ host: address.host, port: address.port ?? 0 });
  await ensureBuilt();
  // A build takes long enough for somebody else to have taken the port.
  await claimPort({ host: address.host, port });

  const server = startServer({
    host: address.host,
    port,
    // Next overwrites PORT with the port it listens on; one that is no port is kept for the server to complain about.
    env: address.port === undefined ? { ...process.env, PROOFSHEET_PORT: process.env.PORT } : process.env,
    onLine: (stream, line) => process[stream].write(`${line}\n`),
  });
  const stop = forwardSignals(server);
  const health = await server.ready;
  if (health) announce(server.url, health);
  else if (!stop.asked() && server.kill('SIGTERM'))
    note('The server did not answer in time and is being stopped.');

  const code = await server.exited;
  if (stop.asked() && !stop.forced()) return 0;
  throw new Stop(health ? `The server ended unexpectedly (exit code ${code}).` : '');
}

await main(start);
