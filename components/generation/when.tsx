'use client';

import { formatTime } from './format';
import { useHydrated } from './use-now';

/** A point in time: in UTC as the server writes it, in the reader's zone once the page runs. */
export function When({ ms }: { ms: number }) {
  const hydrated = useHydrated();
  return <time dateTime={new Date(ms).toISOString()}>{formatTime(ms, hydrated ? 'local' : 'utc')}</time>;
}
