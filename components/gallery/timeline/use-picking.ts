'use client';

import { type MouseEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useOffer } from '../../generation/undo-provider';
import { useCurationKeys } from '../curation/use-curation-keys';
import { idsOf } from '../gallery-item';
import { type SelectionState, select } from '../selection/selection';
import { useSelection } from '../selection/selection-provider';
import { askForBetween, type Search } from './ask';
import { gapBetween } from './between';
import { type Box, idsInBox } from './box';
import { itemOf, type ListLayout } from './list-layout';

/** Selecting tiles: with the pointer and Ctrl or Shift, with Space and X, with a box, all of them. */
export function usePicking({
  layout,
  heading,
  box,
  search,
  total,
}: {
  layout: ListLayout | undefined;
  heading: number;
  /** The one that is being drawn. */
  box: Box | undefined;
  search: Search;
  total: number;
}) {
  const { state, isSelected, toggle, extendTo, add, selectAll, put } = useSelection();
  const offer = useOffer();

  /** What is here at once, then what was never loaded. */
  const extend = async (id: string) => {
    extendTo(id, layout?.sections.flatMap(({ tiles }) => tiles?.items.flatMap(idsOf) ?? []) ?? []);
    const gap = layout && state.anchor !== undefined && gapBetween(layout, state.anchor, id);
    if (!gap) return;
    try {
      add(await askForBetween(search, gap));
    } catch {
      offer({ key: `gap-${id}`, text: 'What has not been loaded between them could not be selected.' });
    }
  };

  /** A closed stack is selected as one. */
  const pickOne = (id: string) => {
    const item = layout && itemOf(layout, id);
    const was = isSelected(id);
    for (const one of item ? idsOf(item) : [id]) if (isSelected(one) === was) toggle(one);
  };

  // What the box touches is selected besides what was before it, and no more when the box shrinks again.
  const before = useRef<SelectionState>(undefined);
  const boxed = useMemo(() => box && layout && idsInBox(layout, heading, box), [box, layout, heading]);
  const pickBoxed = useEffectEvent((ids: readonly string[] | undefined) => {
    if (!ids) {
      before.current = undefined;
      return;
    }
    before.current ??= state;
    put(select(before.current, { kind: 'add', ids }));
  });
  useEffect(() => pickBoxed(boxed), [boxed]);

  useCurationKeys((act, event) => {
    const tile = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-tile]');
    if (act.kind !== 'select' || !tile || tile.dataset.tile === undefined) return;
    event.preventDefault();
    pickOne(tile.dataset.tile);
  });
  return {
    /** A tile was pressed; true where that selected it instead of opening it. */
    pick(id: string, { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>) {
      if (shiftKey) void extend(id);
      else if (ctrlKey || metaKey || state.selection.kind !== 'none') pickOne(id);
      else return false;
      return true;
    },
    /** The focus moved from one tile to another with Shift held. */
    extend(from: string, to: string) {
      if (state.anchor === undefined || !isSelected(from)) pickOne(from);
      void extend(to);
    },
    all: () => selectAll(search.text, total),
  };
}
