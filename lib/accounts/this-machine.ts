import { isIP } from 'node:net';

/**
 * Whether a request comes from a browser on this machine: by its address, which the front door has settled, and by the name the
 * studio is asked by. A proxy on this machine has the address too, but passes that name on.
 */
export function isThisMachine(headers: Headers): boolean {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return isLoopback(headers.get('x-forwarded-for') ?? '') && isLoopback(hostname.replace(/^\[|\]$/g, ''));
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
