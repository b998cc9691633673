import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { script } from '@/components/share/print/script';

interface Answering {
  readonly status?: number;
  /** Other sites may show it in a frame. */
  readonly embeddable?: boolean;
  /** Search engines may list it. */
  readonly indexed?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page as finished HTML: React's markup alone, without the scripts and the data Next adds to pages of its own. */
export async function printAnswer(
  page: ReactElement,
  { status = 200, embeddable = false, indexed = false, headers = {} }: Answering = {},
): Promise<Response> {
  // Next refuses a plain import of it where pages are made.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(embeddable),
      'Cache-Control': 'no-store',
      // The address is a secret. Nothing of it leaves the studio, which has to know its own form again, though.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      ...(!embeddable && { 'X-Frame-Options': 'DENY' }),
      ...(!indexed && { 'X-Robots-Tag': 'noindex' }),
      ...headers,
    },
  });
}

const scriptHash = createHash('sha256').update(script).digest('base64');

/** Nothing runs but the one script, and nothing is loaded from elsewhere. */
const policy = (embeddable: boolean): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    // Nothing here connects; tools that judge a page ask for robots.txt from within it.
    "connect-src 'self'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${scriptHash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${embeddable ? '*' : "'none'"}`,
  ].join('; ');
