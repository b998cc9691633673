'use client';

import { type MouseEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useCurationKeys } from '../curation/use-curation-keys';
import { idsOf } from '../fold';
import { type SelectionState, select } from '../selection/selection';
import { useSelection } from '../selection/selection-provider';
import { type Box, idsInBox } from './box';
import type { ListLayout } from './list-layout';

/** Selecting tiles: with the pointer and Ctrl or Shift, with Space and X, with a box, all of them. */
export function usePicking({
  layout,
  heading,
  box,
  query,
  total,
}: {
  layout: ListLayout | undefined;
  heading: number;
  /** The one that is being drawn. */
  box: Box | undefined;
  query: string;
  total: number;
}) {
  const { state, isSelected, toggle, extendTo, selectAll, put } = useSelection();
  const order = () => layout?.sections.flatMap(({ tiles }) => tiles?.items.flatMap(idsOf) ?? []) ?? [];

  /** A closed stack is selected as one. */
  const pickOne = (id: string) => {
    const item = layout?.sections.flatMap(({ tiles }) => tiles?.items ?? []).find(({ key }) => key === id);
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
      if (shiftKey) extendTo(id, order());
      else if (ctrlKey || metaKey || state.selection.kind !== 'none') pickOne(id);
      else return false;
      return true;
    },
    /** The focus moved from one tile to another with Shift held. */
    extend(from: string, to: string) {
      if (state.anchor === undefined || !isSelected(from)) pickOne(from);
      extendTo(to, order());
    },
    all: () => selectAll(query, total),
  };
}
