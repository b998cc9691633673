import { isIP } from 'node:net';

/** Whether browsers keep passkeys for a site at this origin: by a name, not an address, and over HTTPS but on this machine. */
export function takesPasskeys(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return false;
  return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
}
