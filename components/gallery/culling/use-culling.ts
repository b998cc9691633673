'use client';

import { useReducer, useRef, useState } from 'react';
import type { Act } from '../curation/actions';
import { useCuration } from '../curation/curation-provider';
import { type CullMove, type CullState, cull, cullStart, type Decision, marksOf } from './cull';
import { type PileSource, usePile } from './use-pile';

/** Decides about one picture after the other. Each decision is kept at once, and can be taken back. */
export function useCulling(source: PileSource) {
  const { mark, undo } = useCuration();
  const [state, dispatch] = useReducer(
    (before: CullState, { move, total }: { move: CullMove; total: number }) => cull(before, move, total),
    cullStart,
  );
  const pile = usePile(source, state.index);
  /** What the server was asked for, the newest last. */
  const acts = useRef<readonly Promise<Act | undefined>[]>([]);
  const [problem, setProblem] = useState<string>();
  const view = pile.views[state.index];
  const step = (move: CullMove) => dispatch({ move, total: pile.total });

  const decide = (decision: Decision) => {
    if (!view) return;
    setProblem(undefined);
    const act = mark({ ids: [view.id] }, marksOf(decision));
    acts.current = [...acts.current, act];
    step({ kind: 'decide', id: view.id, decision });
    void act.then((done) => {
      if (done) return;
      acts.current = acts.current.filter((one) => one !== act);
      step({ kind: 'failed', id: view.id });
      setProblem('The last decision may not have been kept.');
    });
  };
  const takeBack = async () => {
    const last = acts.current.at(-1);
    if (!last) return;
    acts.current = acts.current.slice(0, -1);
    step({ kind: 'undo' });
    const done = await last;
    if (done) setProblem(await undo(done));
  };
  return { state, pile, view, problem, step, decide, takeBack };
}
