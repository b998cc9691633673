import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DifferenceFigures } from '@/lib/comparison/difference-figures';
import type { Measure } from '@/lib/comparison/measure';
import type { DifferenceAnswer, DifferenceRequest } from './difference-messages';

export interface Difference {
  readonly state: 'working' | 'shown' | 'problem';
  /** Undefined until they have been worked out for this pair. */
  readonly figures: DifferenceFigures | undefined;
  readonly tryAgain: () => void;
}

/** The difference of two kept pictures, worked out by a worker and drawn on the canvas. Addresses begin with `/`. */
export function useDifference(
  canvas: RefObject<HTMLCanvasElement | null>,
  left: string,
  right: string,
  measure: Measure,
  gain: number,
): Difference {
  const worker = useRef<Worker>(undefined);
  const last = useRef(0);
  const pair = `${left} ${right}`;
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Difference['state']>('working');
  const [found, setFound] = useState<{ pair: string; figures: DifferenceFigures }>();

  // A new one for every try: this one may be what failed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    const made = new Worker(new URL('./difference-worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    return () => made.terminate();
  }, [tries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const asked = worker.current;
    if (!asked) return;
    last.current += 1;
    const number = last.current;
    setState('working');
    const onMessage = ({ data }: MessageEvent<DifferenceAnswer>) => {
      if (data.number !== number) return;
      if (data.kind === 'map') canvas.current && draw(canvas.current, data.map);
      if (data.kind === 'figures') setFound({ pair: `${left} ${right}`, figures: data.figures });
      else setState(data.kind === 'map' ? 'shown' : 'problem');
    };
    const onError = () => setState('problem');
    asked.addEventListener('message', onMessage);
    asked.addEventListener('error', onError);
    const address = (path: string) => new URL(path, window.location.href).href;
    asked.postMessage({
      number,
      left: address(left),
      right: address(right),
      measure,
      gain,
    } satisfies DifferenceRequest);
    return () => {
      asked.removeEventListener('message', onMessage);
      asked.removeEventListener('error', onError);
    };
  }, [canvas, left, right, measure, gain, tries]);

  return {
    state,
    figures: found?.pair === pair ? found.figures : undefined,
    tryAgain: () => setTries(tries + 1),
  };
}

/** The pixels change hands, nothing is copied. */
function draw(canvas: HTMLCanvasElement, map: ImageBitmap): void {
  canvas.width = map.width;
  canvas.height = map.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(map);
}
