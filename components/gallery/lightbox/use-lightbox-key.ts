import type { GenerationView } from '@/lib/generation/view';
import { useCurationKeys } from '../curation/use-curation-keys';
import { useLightbox } from './lightbox-provider';

/** L looks closely at the picture in focus, or at the one the list would focus. `find` gives what the list has loaded. */
export function useLightboxKey(find: (id: string) => GenerationView | undefined): void {
  const lookClosely = useLightbox();
  useCurationKeys((act, event) => {
    const view = act.kind === 'lightbox' && find(tileId());
    // What has no picture has a page that says why.
    if (!view || view.images.length === 0) return;
    event.preventDefault();
    lookClosely(view);
  });
}

function tileId(): string {
  const focused = document.activeElement?.closest<HTMLElement>('[data-tile]');
  const tile = focused ?? document.querySelector<HTMLElement>('[data-tile][tabindex="0"]');
  return tile?.dataset.tile ?? '';
}
