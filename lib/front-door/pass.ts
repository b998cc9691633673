import type { IncomingMessage } from 'node:http';
import type { Visitor } from './forwarded';

const header = 'x-door-pass';

/**
 * Who a request of this very process is for: Next sends an action on to the page that knows it, and a redirect to where it
 * leads, by requests of its own with the headers of the first. Undefined for all others: nobody else knows the secret.
 */
export function passedBefore(
  { headers }: Pick<IncomingMessage, 'headers'>,
  secret: string,
): Visitor | undefined {
  const [known, local, address] = String(headers[header] ?? '').split(' ');
  return known === secret && address ? { address, local: local === 'local' } : undefined;
}

/** Notes who was let in, over whatever the request said. */
export function givePass(
  { headers }: Pick<IncomingMessage, 'headers'>,
  secret: string,
  visitor: Visitor,
): void {
  headers[header] = `${secret} ${visitor.local ? 'local' : 'remote'} ${visitor.address}`;
}
