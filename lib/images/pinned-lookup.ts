import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** The address leads to a private network, or to what is no web server. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/**
 * A `lookup` for node:http that hands on only public addresses. The connection is made to exactly what was checked,
 * so a name that resolves differently a moment later changes nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...optionsOf(options), all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    const first = addresses[0];
    if (!first || !addresses.every(isPublic)) return callback(new PrivateAddressError(hostname), '', 4);
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

/**
 * What `lookup` never sees of a URL: an address that is written out, and the port. Those below 1024 other than the web's own
 * belong to services that are no web server. Throws `PrivateAddressError`.
 */
export function checkUrl({ hostname, port }: URL): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  if ((family === 4 || family === 6) && !isPublicAddress(address, family))
    throw new PrivateAddressError(hostname);
  if (!['', '80', '443'].includes(port) && Number(port) < 1024) throw new PrivateAddressError(hostname);
}

const isPublic = ({ address, family }: LookupAddress) => isPublicAddress(address, family === 6 ? 6 : 4);

const optionsOf = (options: LookupOptions) =>
  options.family === undefined ? {} : { family: options.family };
