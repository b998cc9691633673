import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pagePolicy, quietPolicy, scriptPolicy } from './content-policy';

const always = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'hid',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
} as const;

/** Pages and pictures of links are shown in other sites where their owner allows it, and say so themselves. */
const isShared = (url = ''): boolean => url.startsWith('/s/');

/**
 * Adds the headers that keep a browser within bounds to whatever answers, except those it has itself: they are set as late
 * as the answer begins. The request is given the policy too, where Next finds the nonce for the scripts it writes.
 */
export function addHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { development }: { readonly development: boolean },
): void {
  const page = pagePolicy(randomBytes(16).toString('base64'), development);
  request.headers['content-security-policy'] = page;
  const standard = {
    ...always,
    'Cross-Origin-Resource-Policy': isShared(request.url) ? 'cross-origin' : 'same-origin',
  };
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self, given) {
      for (const [name, value] of Object.entries(standard)) setDefault(response, name, value);
      setDefault(response, 'Content-Security-Policy', policyFor(response.getHeader('content-type'), page));
      return Reflect.apply(writeHead, self, given);
    },
  });
}

function policyFor(type: unknown, page: string): string {
  if (typeof type !== 'string') return quietPolicy;
  if (/^text\/html\b/i.test(type)) return page;
  return /^(application|text)\/javascript\b/i.test(type) ? scriptPolicy : quietPolicy;
}

function setDefault(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
}
