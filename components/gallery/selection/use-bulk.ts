'use client';

import { useCallback, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useOffer } from '../../generation/undo-provider';
import { type TargetInput, targetOf } from '../curation/actions';
import { useCuration } from '../curation/curation-provider';
import { type Said, saidOfFavourite, saidOfRating, saidOfRejected } from '../curation/said';
import { tooManyNamed } from '../curation/too-many-named';
import { useCurationKeys } from '../curation/use-curation-keys';
import { pictures } from '../curation/words';
import type { GalleryAct } from '../keys';
import { selectedCount } from './selection';
import { useSelection } from './selection-provider';

/** A dialog about a target. */
export interface Opened {
  readonly kind: 'tag' | 'collect' | 'trash';
  readonly target: TargetInput;
  readonly count: number;
}

/** Does what a key or a button of the selection asks for: to the selection, or else to the tile in focus. */
export function useBulk(find: (id: string) => GenerationView | undefined) {
  const { mark, trash } = useCuration();
  const { state, selection, clear, put } = useSelection();
  const offer = useOffer();
  const [opened, setOpened] = useState<Opened>();
  const close = useCallback(() => setOpened(undefined), []);

  const trashNow = async (target: TargetInput) => {
    setOpened(undefined);
    clear();
    const done = await trash(target, (changed) => `Moved ${pictures(changed)} to trash`);
    // What was selected with care is not lost with it.
    if (!done && selection.kind !== 'none') put(state);
  };

  /** True when there was something to do it to. */
  const act = (wish: GalleryAct): boolean => {
    const chosen = targetOf(selection);
    const target = chosen ?? focusedTile();
    if (!target) return false;
    const tooMany = tooManyNamed(target);
    if (tooMany) {
      offer({ key: 'too-many', text: tooMany });
      return true;
    }
    const count = chosen ? selectedCount(selection) : 1;
    // On the tile itself it shows; of many it is said.
    const said = (what: Said) => (chosen ? what : undefined);
    const all = (has: (view: GenerationView) => boolean) =>
      'ids' in target &&
      target.ids.every((id) => {
        const view = find(id);
        return view !== undefined && has(view);
      });
    switch (wish.kind) {
      case 'favourite': {
        const favourite = !all((view) => view.favourite);
        mark(target, { favourite }, said(saidOfFavourite(favourite, count)));
        return true;
      }
      case 'reject': {
        const rejected = !all((view) => view.rejected);
        mark(target, { rejected }, said(saidOfRejected(rejected, count)));
        return true;
      }
      case 'rate':
        mark(target, { rating: wish.rating }, said(saidOfRating(wish.rating, count)));
        return true;
      case 'tag':
      case 'collect':
        setOpened({ kind: wish.kind, target, count });
        return true;
      case 'trash':
        // What was pointed out one by one is known; of a search nobody has seen all of it.
        if ('ids' in target) trashNow(target);
        else setOpened({ kind: 'trash', target, count });
        return true;
      default:
        return false;
    }
  };
  useCurationKeys((wish, event) => {
    if (wish.kind === 'clear' && selection.kind !== 'none') clear();
    else if (!act(wish)) return;
    event.preventDefault();
  });
  return { opened, close, act, trashNow };
}

function focusedTile(): TargetInput | undefined {
  const tile = document.activeElement?.closest<HTMLElement>('[data-tile]')?.dataset.tile;
  // A fold is several; it has no id of its own.
  return tile && /^[0-9a-f-]{36}$/.test(tile) ? { ids: [tile] } : undefined;
}
