import type { MarkInput, Rating } from '../curation/actions';

/** What one key decides about one picture. */
export type Decision =
  | { readonly kind: 'keep' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'rate'; readonly rating: Rating };

export interface CullState {
  /** Of the picture that is looked at; as many as there are when all have been seen. */
  readonly index: number;
  /** The newest decision for each picture, by id. */
  readonly decided: ReadonlyMap<string, Decision>;
  /** What can be taken back, the newest last. */
  readonly history: readonly Step[];
}
interface Step {
  readonly id: string;
  readonly index: number;
  readonly before: Decision | undefined;
}

export type CullMove =
  | { readonly kind: 'decide'; readonly id: string; readonly decision: Decision }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'undo' }
  /** The server did not take it. */
  | { readonly kind: 'failed'; readonly id: string }
  | { readonly kind: 'restart' };

export const cullStart: CullState = { index: 0, decided: new Map(), history: [] };

/** The next state. `total` is how many pictures there are. */
export function cull(state: CullState, move: CullMove, total: number): CullState {
  const { index, decided, history } = state;
  switch (move.kind) {
    case 'decide':
      return {
        index: Math.min(index + 1, total),
        decided: withDecision(decided, move.id, move.decision),
        history: [...history, { id: move.id, index, before: decided.get(move.id) }],
      };
    case 'next':
      return { ...state, index: Math.min(index + 1, total) };
    case 'previous':
      return { ...state, index: Math.max(index - 1, 0) };
    case 'undo': {
      const last = history.at(-1);
      if (!last) return state;
      return {
        index: last.index,
        decided: withDecision(decided, last.id, last.before),
        history: history.slice(0, -1),
      };
    }
    case 'failed':
      return {
        ...state,
        decided: withDecision(decided, move.id, undefined),
        history: history.filter(({ id }) => id !== move.id),
      };
    case 'restart':
      return { ...state, index: 0 };
  }
}

/** What a decision writes: a picture is kept or rejected, never both. */
export function marksOf(decision: Decision): MarkInput {
  switch (decision.kind) {
    case 'keep':
      return { favourite: true, rejected: false };
    case 'reject':
      return { favourite: false, rejected: true };
    case 'rate':
      return { rating: decision.rating };
  }
}

export interface Tally {
  readonly kept: number;
  readonly rejected: readonly string[];
  readonly rated: number;
}

export function tally(decided: CullState['decided']): Tally {
  const all = [...decided];
  const ids = (kind: Decision['kind']) =>
    all.flatMap(([id, decision]) => (decision.kind === kind ? [id] : []));
  return { kept: ids('keep').length, rejected: ids('reject'), rated: ids('rate').length };
}

function withDecision(decided: CullState['decided'], id: string, decision: Decision | undefined) {
  const next = new Map(decided);
  if (decision) next.set(id, decision);
  else next.delete(id);
  return next;
}
