import type { GenerationView } from '@/lib/generation/view';
import type { GalleryItem } from './gallery-item';

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
