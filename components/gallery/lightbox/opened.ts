import type { GenerationView } from '@/lib/generation/view';

/** Where the lightbox begins, and where it was opened. */
export interface Opened {
  readonly view: GenerationView;
  readonly index: number;
  /** A search as it stands in the box. */
  readonly query: string;
  readonly pathname: string;
  readonly opener: Element | null;
}

/** Whether the history stands at the entry the lightbox made. */
export const isLightboxEntry = (): boolean => window.history.state?.lightbox === true;
