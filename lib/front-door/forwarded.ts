import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { type RequestHead, valuesOf } from './request-head';

/** Where a request comes from. */
export interface Visitor {
  /** An IP address; `unknown` behind a proxy that is not to be trusted. */
  readonly address: string;
  /** Somebody at this very machine, with no proxy between. */
  readonly local: boolean;
}

const told = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip'] as const;

/**
 * Settles what a proxy in front says of a request, for all who read its headers later. Anybody can write such headers, so
 * without a proxy that is to be trusted they are taken away. `x-forwarded-for` is then the visitor's one address.
 */
export function settleForwarded(request: IncomingMessage, trustProxy: boolean): Visitor {
  const { headers } = request;
  const peer = plainAddress(request.socket.remoteAddress ?? 'unknown');
  const isHere = isLoopback(peer) || peer === plainAddress(request.socket.localAddress ?? '');
  const proxied = ['x-forwarded-for', ...told].some((name) => headers[name] !== undefined);
  // Whoever comes through a proxy at this machine is not there.
  const fallback = proxied && isHere ? 'unknown' : peer;
  const address = (trustProxy ? nearest(request) : undefined) ?? fallback;
  if (!trustProxy) for (const name of told) delete headers[name];
  headers['x-forwarded-for'] = address;
  return { address, local: isHere && !proxied };
}

/** The proxy adds whom it hears from at the end; what stands before it anybody can have written. */
function nearest({ headers }: RequestHead): string | undefined {
  const address = plainAddress(valuesOf(headers['x-forwarded-for']).at(-1) ?? '');
  return isIP(address) === 0 ? undefined : address;
}

/** `::ffff:192.0.2.1` is 192.0.2.1 as a socket for both families calls it. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Whether only this machine reaches an address. */
export const isLoopback = (address: string): boolean => /^(127\.[\d.]+|::1)$/.test(plainAddress(address));
