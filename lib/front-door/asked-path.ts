import type { IncomingMessage } from 'node:http';

/** Which address a request is for, which Next does not tell its pages. Whatever a browser says by this name is overwritten. */
export const askedPathHeader = 'x-asked-path';

export function tellPath({ headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>): void {
  // What Next adds to it when a page is fetched by another one.
  headers[askedPathHeader] = url.replace(/([?&])_rsc=[^&]*(&|$)/, '$1').replace(/[?&]$/, '');
}
