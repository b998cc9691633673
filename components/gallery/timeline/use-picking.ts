'use client';

import type { MouseEvent } from 'react';
import { useCurationKeys } from '../curation/use-curation-keys';
import { useSelection } from '../selection/selection-provider';
import type { ListLayout } from './list-layout';

/** Selecting tiles: with the pointer and Ctrl or Shift, with Space and X, all with Ctrl and A. */
export function usePicking(layout: ListLayout | undefined, query: string, total: number) {
  const { selection, anchor, isSelected, toggle, extendTo, add, selectAll } = useSelection();
  const order = () =>
    layout?.sections.flatMap(
      ({ tiles }) => tiles?.items.flatMap((item) => (item.kind === 'tile' ? item.key : item.ids)) ?? [],
    ) ?? [];

  useCurationKeys((act, event) => {
    const tile = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-tile]');
    if (act.kind !== 'select' || !tile || tile.dataset.tile === undefined) return;
    event.preventDefault();
    toggle(tile.dataset.tile);
  });
  return {
    add,
    /** A tile was pressed; true where that selected it instead of opening it. */
    pick(id: string, { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>) {
      if (shiftKey) extendTo(id, order());
      else if (ctrlKey || metaKey || selection.kind !== 'none') toggle(id);
      else return false;
      return true;
    },
    /** The focus moved from one tile to another with Shift held. */
    extend(from: string, to: string) {
      if (anchor === undefined || !isSelected(from)) toggle(from);
      extendTo(to, order());
    },
    all: () => selectAll(query, total),
  };
}
