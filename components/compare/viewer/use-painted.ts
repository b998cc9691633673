import { type RefObject, useLayoutEffect } from 'react';
import type { Live } from './live';

/** Writes a value into the page now and whenever it changes. `paint` must not change from render to render. */
export function usePainted<T>(
  ref: RefObject<HTMLElement | null>,
  live: Live<T>,
  paint: (element: HTMLElement, value: T) => void,
): void {
  useLayoutEffect(() => {
    const show = () => {
      if (ref.current) paint(ref.current, live.get());
    };
    show();
    return live.subscribe(show);
  }, [ref, live, paint]);
}
