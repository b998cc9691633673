import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { err, ok, type Result } from '@/lib/result';
import { imageProblem } from './image-problem';
import { checkUrl, PrivateAddressError, publicLookup } from './pinned-lookup';
import { readLimited } from './read-limited';
import { sniff } from './sniff';

export interface FetchProblem {
  readonly kind:
    | 'badUrl'
    | 'privateAddress'
    | 'unreachable'
    | 'badStatus'
    | 'notAnImage'
    | 'tooLarge'
    | 'timeout';
  /** A sentence for people. */
  readonly message: string;
}

export interface FetchOptions {
  /** Bytes. */
  readonly limit: number;
  /** Also this machine and its private network. */
  readonly allowPrivate: boolean;
  /** For all redirects together. */
  readonly timeoutMs?: number;
}

const maxRedirects = 3;

/**
 * Gets a picture from an address somebody typed in. http and https only; neither the first address nor a redirect
 * may lead into a private network. What comes back begins like an image; whether it is one is for `keepImage`.
 */
export async function fetchImage(
  address: string,
  { limit, allowPrivate, timeoutMs = 20_000 }: FetchOptions,
): Promise<Result<Uint8Array, FetchProblem>> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = parseUrl(address);
  if (!url) return problem('badUrl', 'That is not a web address. It has to begin with https:// or http://.');
  try {
    for (let redirects = 0; ; redirects += 1) {
      const response = await get(url, allowPrivate, signal);
      const target = redirectTarget(response, url);
      if (!target) return await imageFrom(response, limit);
      response.destroy();
      if (target === 'elsewhere')
        return problem('unreachable', 'That address leads to something that is no web address.');
      if (redirects === maxRedirects) return problem('unreachable', 'That address redirects too many times.');
      url = target;
    }
  } catch (error) {
    if (signal.aborted) return problem('timeout', 'That address took too long to answer.');
    if (error instanceof PrivateAddressError) {
      const text =
        'That address is in a private network, or no web server’s. Set ALLOW_PRIVATE_URLS=true to allow it.';
      return problem('privateAddress', text);
    }
    return problem('unreachable', 'That address could not be reached.');
  }
}

function get(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (!allowPrivate) checkUrl(url);
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = send(url, {
      signal,
      // A kept connection would skip the look-up.
      agent: false,
      headers: { accept: 'image/png, image/jpeg, image/webp', 'user-agent': 'Proofsheet' },
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    sent.on('response', resolve).on('error', reject);
    // As after an answer in another protocol, which is neither.
    sent.on('close', () => reject(new Error('There was no answer.')));
    sent.end();
  });
}

async function imageFrom(
  response: IncomingMessage,
  limit: number,
): Promise<Result<Uint8Array, FetchProblem>> {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.destroy();
    return problem('badStatus', `That address answered ${status}.`);
  }
  const announced = Number(response.headers['content-length'] ?? 0);
  const bytes = announced > limit ? undefined : await readLimited(response, limit);
  response.destroy();
  if (!bytes) return problem('tooLarge', imageProblem.tooManyBytes(limit).message);
  if (sniff(bytes).kind === 'unknown') return problem('notAnImage', 'That address is not an image.');
  return ok(bytes);
}

function redirectTarget(response: IncomingMessage, from: URL): URL | 'elsewhere' | undefined {
  const { location } = response.headers;
  if (!location || ![301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) return undefined;
  return parseUrl(location, from) ?? 'elsewhere';
}

function parseUrl(address: string, base?: URL): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

const problem = (kind: FetchProblem['kind'], message: string) => err<FetchProblem>({ kind, message });
