'use client';

import { useEffect, useState } from 'react';
import { type Interval, intervalsOf, resample } from '@/lib/ranking/intervals';
import type { Pairing } from '@/lib/ranking/pairings';
import { seededRandom } from '@/lib/ranking/seeded-random';

const samples = 400;
/** How long the page may be kept from anything else. Milliseconds. */
const sliceMs = 8;
/** Any number; the same votes show the same intervals. */
const seed = 1;

/** The intervals of log strengths, worked out between two frames of the page; undefined until they are there. */
export function useIntervals(
  fitted: readonly number[],
  pairings: readonly Pairing[],
): readonly Interval[] | undefined {
  const [found, setFound] = useState<{ fitted: readonly number[]; intervals: readonly Interval[] }>();
  useEffect(() => {
    const random = seededRandom(seed);
    const drawn: (readonly number[])[] = [];
    let timer = setTimeout(work, 0);
    function work() {
      const end = performance.now() + sliceMs;
      while (drawn.length < samples && performance.now() < end)
        drawn.push(resample(fitted, pairings, random));
      if (drawn.length < samples) timer = setTimeout(work, 0);
      else setFound({ fitted, intervals: intervalsOf(fitted.length, drawn) });
    }
    return () => clearTimeout(timer);
  }, [fitted, pairings]);
  return found?.fitted === fitted ? found.intervals : undefined;
}
