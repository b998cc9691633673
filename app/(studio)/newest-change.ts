import 'server-only';
import { cache } from 'react';
import { ownPage } from '@/lib/entry/page';

/**
 * The newest change when this request began to read. Layout and page are rendered side by side; each page waits for
 * this before it reads, so that the event stream, which goes on from here, can never have skipped what it shows.
 */
export const newestChange = cache(async () => (await ownPage('look')).store.generations.lastChange());
