import { generationViewSchema } from '@/lib/generation/view';
import { useCurationKeys } from '../curation/use-curation-keys';
import { ask } from './ask';
import { useLightbox } from './lightbox-provider';

/** L looks closely at the picture in focus, or at the one the list would focus; `query` is the list's. */
export function useLightboxKey(query: string): void {
  const open = useLightbox();
  useCurationKeys((act, event) => {
    const id = act.kind === 'lightbox' && tileId();
    if (!id) return;
    event.preventDefault();
    void ask(`/api/generations/${id}`, generationViewSchema).then((view) => {
      // What has no picture has a page that says why.
      if (view && view.images.length > 0) open(view, { query });
    });
  });
}

function tileId(): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-tile]');
  const tile = focused ?? document.querySelector<HTMLElement>('[data-tile][tabindex="0"]');
  return tile?.dataset.tile;
}
