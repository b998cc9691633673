import { isIP } from 'node:net';
import { type RequestHead, valuesOf } from './request-head';

/**
 * The first name the request was sent to that this studio does not go by; undefined when all is well.
 *
 * Whoever owns a name can let it point to this machine, after which a browser takes their page and the studio for one
 * site and hands it everything (DNS rebinding). A name of their own is what gives them away. An address cannot be
 * pointed elsewhere and `localhost` belongs to nobody, so these need no permission.
 */
export function foreignHost({ headers }: RequestHead, allowed: readonly string[]): string | undefined {
  const names = [...valuesOf(headers.host), ...valuesOf(headers['x-forwarded-host'])];
  return names.find((name) => !isAllowed(hostName(name), allowed));
}

function isAllowed(name: string | undefined, allowed: readonly string[]): boolean {
  if (name === undefined) return false;
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return true;
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return allowed.some((entry) =>
    entry.startsWith('.') ? name.endsWith(entry) || name === entry.slice(1) : name === entry,
  );
}

/** `Studio.Example:3000` → `studio.example`, by the browsers' own rules; undefined where it is no host. */
function hostName(host: string): string | undefined {
  const address = /^[^\s/?#@\\]+$/.test(host) ? `http://${host}` : '';
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : undefined;
}
