import { type RequestHead, valuesOf } from './request-head';

const harmless: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a page of another origin asks for something to be done. Without a word of a page (a script, curl) it is none. */
export function isForeignWish(request: RequestHead): boolean {
  return !harmless.has(request.method) && isCrossOrigin(request);
}

/** Browsers say where a request comes from: `Sec-Fetch-Site` over HTTPS and on this machine, else `Origin`. */
export function isCrossOrigin({ headers }: RequestHead): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { protocol, host } = new URL(origin);
  // A proxy in front may have put its own name in place of the one the browser used.
  const [outermost = headers.host] = valuesOf(headers['x-forwarded-host']);
  const own = `${protocol}//${outermost}`;
  return !URL.canParse(own) || new URL(own).host !== host;
}
