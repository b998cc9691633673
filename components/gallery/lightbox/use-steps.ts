import { useEffect, useEffectEvent, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useGeneration } from '../../live/use-generations';
import { useCurated } from '../curation/curation-provider';
import { useNeighbours } from './use-neighbours';

export type Way = 'previous' | 'next';

/** Which picture is looked at, and the way on: through those of its generation, then to the one beside it. */
export function useSteps(start: {
  readonly view: GenerationView;
  readonly index: number;
  readonly query: string;
}) {
  const [{ view, index }, setShown] = useState({ view: start.view, index: start.index });
  /** A step that waits until it is known where it leads. */
  const [wanted, setWanted] = useState<Way>();
  const generation = useCurated(useGeneration(view));
  const { previous, next, unreachable, askAgain } = useNeighbours(generation, start.query);
  const beside = { previous, next };

  const step = (to: Way) => {
    const on = index + (to === 'next' ? 1 : -1);
    if (generation.images[on]) return setShown({ view, index: on });
    const target = beside[to];
    setWanted(target === undefined ? to : undefined);
    if (target) setShown({ view: target, index: to === 'next' ? 0 : Math.max(0, target.images.length - 1) });
    else if (unreachable) askAgain();
  };
  const goOn = useEffectEvent(() => {
    if (wanted) step(wanted);
  });
  const known = wanted && beside[wanted] !== undefined;
  useEffect(() => {
    if (known) goOn();
  }, [known]);
  return {
    generation,
    /** Of the picture, among those of its generation. */
    index,
    ends: {
      previous: index === 0 && previous === null,
      next: index + 1 >= generation.images.length && next === null,
    },
    /** It was tried to go on, and the studio did not say where to. */
    stuck: wanted !== undefined && unreachable,
    step,
  };
}
