'use client';

import { useEffect, useState } from 'react';

/** Whether something is so, or was until less than `ms` ago. */
export function useLingering(so: boolean, ms: number): boolean {
  const [lingers, setLingers] = useState(false);
  useEffect(() => {
    if (so) {
      setLingers(true);
      return;
    }
    const timer = setTimeout(() => setLingers(false), ms);
    return () => clearTimeout(timer);
  }, [so, ms]);
  return so || lingers;
}
