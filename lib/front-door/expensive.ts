import { createBuckets, type Rate } from './buckets';
import type { Visitor } from './forwarded';
import { networkOf } from './network';
import { pathOf } from './path-of';
import type { Refusal } from './refuse';
import type { RequestHead } from './request-head';

interface Expensive extends Rate {
  readonly method: RegExp;
  readonly path: RegExp;
}

const read = /^(GET|HEAD)$/;
const write = /^POST$/;

/** What takes much of the processor, the memory or the line for one request: far more than a person asks for, far less than a program. */
const expensive: readonly Expensive[] = [
  // Drawn for sites that show a link.
  { method: read, path: /^\/s\/[^/]+\/image\/[^/]+\/card$/, burst: 60, perMinute: 60 },
  // Copied without metadata for whoever has the link, and sometimes for a whole school that has one address.
  { method: read, path: /^\/s\/[^/]+\/image\/[^/]+\/original$/, burst: 300, perMinute: 120 },
  // Drawn, or written anew with its settings.
  { method: read, path: /^\/api\/generations\/[^/]+\/(difference|file)$/, burst: 60, perMinute: 60 },
  { method: read, path: /^\/api\/comparisons\/[^/]+\/sheet$/, burst: 20, perMinute: 20 },
  // Every file of what is selected is looked for.
  {
    method: /^(GET|HEAD|POST)$/,
    path: /^\/api\/(bundle|bundle\/estimate|download)$/,
    burst: 60,
    perMinute: 30,
  },
  // Decoded, or fetched from an address and decoded.
  { method: write, path: /^\/api\/(uploads|settings-from-file)$/, burst: 120, perMinute: 60 },
  { method: write, path: /^\/api\/import$/, burst: 20, perMinute: 10 },
];

/**
 * Refuses who asks too often for what is expensive, each network by itself. Nobody is slowed down at the machine the studio
 * runs on: it is theirs.
 */
export function createLimits(now?: () => number) {
  const limits = expensive.map((each) => ({ ...each, buckets: createBuckets(each, now) }));
  return ({ method = '', url = '' }: RequestHead, { address, local }: Visitor): Refusal | undefined => {
    if (local) return undefined;
    const path = pathOf(url);
    const limit = limits.find((each) => each.method.test(method) && each.path.test(path));
    const waitSeconds = limit?.buckets.take(networkOf(address)) ?? 0;
    return waitSeconds === 0 ? undefined : tooOften(waitSeconds);
  };
}

const tooOften = (retryAfterSeconds: number): Refusal => ({
  status: 429,
  title: 'That was asked for too often',
  sentence: `It takes the studio some work each time. Try again in ${retryAfterSeconds} s.`,
  retryAfterSeconds,
});
