'use client';

import type { MouseEvent } from 'react';
import { useCurationKeys } from '../curation/use-curation-keys';
import type { GalleryItem } from '../fold';
import { useSelection } from '../selection/selection-provider';
import type { ListLayout } from './list-layout';

/** Selecting tiles: with the pointer and Ctrl or Shift, with Space and X, all with Ctrl and A. */
export function usePicking(layout: ListLayout | undefined, query: string, total: number) {
  const { selection, anchor, isSelected, toggle, extendTo, add, selectAll } = useSelection();
  const order = () => layout?.sections.flatMap(({ tiles }) => tiles?.items.flatMap(behind) ?? []) ?? [];

  /** A closed stack is selected as one. */
  const pickOne = (id: string) => {
    const item = layout?.sections.flatMap(({ tiles }) => tiles?.items ?? []).find(({ key }) => key === id);
    const was = isSelected(id);
    for (const one of item ? behind(item) : [id]) if (isSelected(one) === was) toggle(one);
  };

  useCurationKeys((act, event) => {
    const tile = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-tile]');
    if (act.kind !== 'select' || !tile || tile.dataset.tile === undefined) return;
    event.preventDefault();
    pickOne(tile.dataset.tile);
  });
  return {
    add,
    /** A tile was pressed; true where that selected it instead of opening it. */
    pick(id: string, { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>) {
      if (shiftKey) extendTo(id, order());
      else if (ctrlKey || metaKey || selection.kind !== 'none') pickOne(id);
      else return false;
      return true;
    },
    /** The focus moved from one tile to another with Shift held. */
    extend(from: string, to: string) {
      if (anchor === undefined || !isSelected(from)) pickOne(from);
      extendTo(to, order());
    },
    all: () => selectAll(query, total),
  };
}

/** The generations an item stands for. */
function behind(item: GalleryItem): readonly string[] {
  if (item.kind === 'fold') return item.ids;
  return item.stack && !item.stack.shown ? item.stack.ids : [item.key];
}
