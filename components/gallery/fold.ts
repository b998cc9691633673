import type { GenerationView } from '@/lib/generation/view';
import type { Stack } from './stacks';

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

/** `unconfirmed` needs a decision, so it never hides. */
const foldable = ({ state }: GenerationView): boolean => state === 'failed' || state === 'cancelled';

/**
 * The gallery's tiles, with neighbouring failed and cancelled generations folded into one. `opened` holds ids: a run
 * with one of them is open, so that it stays open while it grows at either end. A lone one is no wall and stays a tile.
 */
export function foldStopped(
  generations: readonly GenerationView[],
  opened: ReadonlySet<string>,
): readonly GalleryItem[] {
  const items: GalleryItem[] = [];
  let run: GenerationView[] = [];
  const close = () => {
    const last = run.at(-1);
    const ids = run.map(({ id }) => id);
    const shown = ids.some((id) => opened.has(id));
    // By its oldest: new failures come in at the other end.
    if (last && run.length > 1) items.push({ kind: 'fold', key: `fold-${last.id}`, ids, shown });
    if (run.length === 1 || shown) items.push(...run.map(tileOf));
    run = [];
  };
  for (const generation of generations) {
    if (foldable(generation)) {
      run.push(generation);
    } else {
      close();
      items.push(tileOf(generation));
    }
  }
  close();
  return items;
}

const tileOf = (generation: GenerationView): GalleryItem => ({
  kind: 'tile',
  key: generation.id,
  generation,
});
