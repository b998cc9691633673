'use client';

import { createContext, type ReactNode, use, useEffect, useMemo, useReducer } from 'react';
import { useLiveStore } from '../../live/live-provider';
import { isSelected, nothingSelected, type Selection, type SelectionState, select } from './selection';

export interface SelectionControls {
  readonly state: SelectionState;
  readonly selection: Selection;
  isSelected(id: string): boolean;
  toggle(id: string): void;
  /** Selects from the anchor up to `id`, in the order they are shown. */
  extendTo(id: string, order: readonly string[]): void;
  add(ids: readonly string[]): void;
  /** Everything a search finds, loaded or not. */
  selectAll(query: string, total: number): void;
  clear(): void;
  put(state: SelectionState): void;
}

const SelectionContext = createContext<SelectionControls | undefined>(undefined);

/** Holds what is selected. In the shell, so that a selection survives opening a result and coming back. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [state, step] = useReducer(select, nothingSelected);
  const live = useLiveStore();
  useEffect(
    () =>
      live.onNews(({ id, deletedAt }, before) => {
        // Deleted from somewhere else. What is looked at in the trash may well be selected there.
        if (deletedAt !== null && before?.deletedAt === null) step({ kind: 'drop', ids: [id] });
      }),
    [live],
  );
  const steps = useMemo(
    () => ({
      toggle: (id: string) => step({ kind: 'toggle', id }),
      extendTo: (id: string, order: readonly string[]) => step({ kind: 'extend', id, order }),
      add: (ids: readonly string[]) => step({ kind: 'add', ids }),
      selectAll: (query: string, total: number) => step({ kind: 'all', query, total }),
      clear: () => step({ kind: 'clear' }),
      put: (wanted: SelectionState) => step({ kind: 'put', state: wanted }),
    }),
    [],
  );
  const controls = useMemo(
    (): SelectionControls => ({
      ...steps,
      state,
      selection: state.selection,
      isSelected: (id) => isSelected(state.selection, id),
    }),
    [state, steps],
  );
  return <SelectionContext value={controls}>{children}</SelectionContext>;
}

export function useSelection(): SelectionControls {
  const controls = use(SelectionContext);
  if (!controls) throw new Error('There is no SelectionProvider around this.');
  return controls;
}
