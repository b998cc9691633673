import type { RefObject } from 'react';
import { useAlone } from '../../ui/use-alone';

/** While it is there, a viewer covers the page: the rest is inert, and its heading with it, so here is another. */
export function Alone({ section, heading }: { section: RefObject<HTMLElement | null>; heading: string }) {
  useAlone(section);
  return <h1 className="sr-only">{heading}</h1>;
}
