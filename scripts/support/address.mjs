import { createServer } from 'node:net';
import { Stop } from './say.mjs';

/**
 * Where the studio is to listen, from HOST and PORT. `port` is undefined when PORT is no port: the server itself then
 * names it together with every other setting that is wrong.
 */
export function addressFrom(env) {
  const host = env.HOST?.trim() || '127.0.0.1';
  const text = env.PORT?.trim() || '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return { host, port: port <= 65_535 ? port : undefined };
}

const refusals = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} on ${host} is in use. Stop what runs there, or choose another: PORT=3001 npm start`,
  EACCES: ({ port }) =>
    `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: ({ host }) =>
    `This machine has no address ${host}. Set HOST to one it has, or leave it out.`,
  ENOTFOUND: ({ host }) => `HOST ${host} could not be resolved. Set it to an address of this machine.`,
};

/** Binds the address for a moment: the free port it got (0 asks for any), or a `Stop` that says why not. */
export function claimPort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const explain = refusals[error.code];
      reject(
        new Stop(explain ? explain({ host, port }) : `Cannot listen on ${host}:${port}: ${error.message}`),
      );
    });
    probe.listen({ host, port, exclusive: true }, () => {
      const got = probe.address().port;
      probe.close(() => resolve(got));
    });
  });
}

/** The address a browser on this machine uses for a host that may be a wildcard. */
export function urlOf(host, port) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
