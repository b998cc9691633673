import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Together } from './together';

/** The view that all of a viewer shares. */
export const TogetherContext = createContext<Together | undefined>(undefined);

export function useTogether(): Together {
  const together = useContext(TogetherContext);
  if (!together) throw new Error('Outside a viewer nothing is looked at together');
  return together;
}

/** Something that follows from the view: a text, a number or a yes, so that only a change of it renders. */
export function useFromView<T extends string | number | boolean | undefined>(
  read: (together: Together) => T,
): T | undefined {
  const together = useTogether();
  return useSyncExternalStore(
    together.subscribe,
    () => read(together),
    () => undefined,
  );
}
