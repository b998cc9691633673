/** What is selected: some by id, or all results of a search but some. The server finds the latter again by the text. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<string> }
  | {
      readonly kind: 'all';
      /** As it stands in the search box; empty for everything. */
      readonly query: string;
      readonly except: ReadonlySet<string>;
      /** How many results the search had when it was selected. */
      readonly total: number;
    };

export interface SelectionState {
  readonly selection: Selection;
  /** Where Shift extends from. */
  readonly anchor: string | undefined;
}

export type SelectionStep =
  | { readonly kind: 'toggle'; readonly id: string }
  /** From the anchor up to `id`, in the order they are shown. */
  | { readonly kind: 'extend'; readonly id: string; readonly order: readonly string[] }
  | { readonly kind: 'add'; readonly ids: readonly string[] }
  | { readonly kind: 'all'; readonly query: string; readonly total: number }
  /** They are not there any more. */
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'clear' }
  /** As it was at another time. */
  | { readonly kind: 'put'; readonly state: SelectionState };

export const nothingSelected: SelectionState = { selection: { kind: 'none' }, anchor: undefined };

export function select(state: SelectionState, step: SelectionStep): SelectionState {
  switch (step.kind) {
    case 'toggle': {
      const how = isSelected(state.selection, step.id) ? without : including;
      return { selection: how(state.selection, [step.id]), anchor: step.id };
    }
    case 'extend': {
      const from = state.anchor === undefined ? -1 : step.order.indexOf(state.anchor);
      const to = step.order.indexOf(step.id);
      // A fold of stopped ones is passed over: it has no selection.
      if (to < 0) return state;
      // An anchor that is not shown any more is no place to extend from.
      if (from < 0) {
        return { selection: including(state.selection, [step.id]), anchor: step.id };
      }
      const range = step.order.slice(Math.min(from, to), Math.max(from, to) + 1);
      return { selection: including(state.selection, range), anchor: state.anchor };
    }
    case 'add':
      return {
        selection: including(state.selection, step.ids),
        anchor: state.anchor ?? step.ids[0],
      };
    case 'all':
      return step.total > 0
        ? {
            selection: { kind: 'all', query: step.query, except: new Set(), total: step.total },
            anchor: undefined,
          }
        : nothingSelected;
    case 'drop':
      // Of a search the server knows what is left.
      return state.selection.kind === 'ids'
        ? { ...state, selection: without(state.selection, step.ids) }
        : state;
    case 'clear':
      return nothingSelected;
    case 'put':
      return step.state;
  }
}

export function isSelected(selection: Selection, id: string): boolean {
  if (selection.kind === 'none') return false;
  return selection.kind === 'ids' ? selection.ids.has(id) : !selection.except.has(id);
}

/** How many are selected. */
export function selectedCount(selection: Selection): number {
  if (selection.kind === 'none') return 0;
  return selection.kind === 'ids' ? selection.ids.size : selection.total - selection.except.size;
}

function including(selection: Selection, ids: readonly string[]): Selection {
  if (ids.length === 0) return selection;
  if (selection.kind === 'all') return { ...selection, except: minus(selection.except, ids) };
  return { kind: 'ids', ids: new Set([...(selection.kind === 'ids' ? selection.ids : []), ...ids]) };
}

function without(selection: Selection, ids: readonly string[]): Selection {
  if (selection.kind === 'none') return selection;
  const left: Selection =
    selection.kind === 'ids'
      ? { kind: 'ids', ids: minus(selection.ids, ids) }
      : { ...selection, except: new Set([...selection.except, ...ids]) };
  return selectedCount(left) > 0 ? left : { kind: 'none' };
}

function minus(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const left = new Set(set);
  for (const id of ids) left.delete(id);
  return left;
}
