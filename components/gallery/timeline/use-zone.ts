'use client';

import { useEffect, useState } from 'react';
import { zoneCookie } from './zone-cookie';

const aYear = 365 * 24 * 3600;

/**
 * Minutes this machine's clock is ahead of UTC. The server cannot know and was told by a cookie; where that is missing
 * or old, the list is cut into days anew once.
 */
export function useZone(serverZone: number): number {
  const [zone, setZone] = useState(serverZone);
  useEffect(() => {
    const own = -new Date().getTimezoneOffset();
    setZone(own);
    // biome-ignore lint/suspicious/noDocumentCookie: the other way is not in every browser
    if (own !== serverZone) document.cookie = `${zoneCookie}=${own}; path=/; max-age=${aYear}; samesite=lax`;
  }, [serverZone]);
  return zone;
}
