import type { GenerationView } from '@/lib/generation/view';

/** The pictures behind a tile, itself included; `shown` when a person has opened them. */
export interface Stack {
  readonly ids: readonly string[];
  readonly shown: boolean;
  /** Whether these are all of them; more may come while their section is being loaded. */
  readonly whole: boolean;
}

/** A run of stopped generations that stands as one tile; `shown` when a person opened it. */
export interface Fold {
  readonly kind: 'fold';
  readonly key: string;
  readonly ids: readonly string[];
  readonly shown: boolean;
}
export type GalleryItem =
  | Fold
  | {
      readonly kind: 'tile';
      readonly key: string;
      readonly generation: GenerationView;
      /** Those behind it. */
      readonly stack?: Stack;
    };

/** The generations a tile selects: all of a closed stack. A fold shows no selection, so it has none. */
export function idsOf(item: GalleryItem): readonly string[] {
  if (item.kind === 'fold') return [];
  return item.stack && !item.stack.shown ? item.stack.ids : [item.key];
}
