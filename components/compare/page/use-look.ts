'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type Look, lookQuery, readLook } from './look';

export type ChangeLook = (change: (look: Look) => Partial<Look>) => void;

/** How a comparison is looked at, by the address, and what changes that in place. */
export function useLook(members: number): { readonly look: Look; readonly change: ChangeLook } {
  const query = useSearchParams();
  const path = usePathname();
  const look = useMemo(() => readLook(query, members), [query, members]);
  const change = useCallback<ChangeLook>(
    (next) => {
      // Keys come faster than the page is drawn anew, so what they change is read from where the last one wrote.
      const now = readLook(new URLSearchParams(window.location.search), members);
      window.history.replaceState(null, '', `${path}${lookQuery({ ...now, ...next(now) })}`);
    },
    [path, members],
  );
  return { look, change };
}
