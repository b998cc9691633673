'use client';

import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { GenerationView } from '@/lib/generation/view';
import { useOffer } from '../../generation/undo-provider';
import { useReceive } from '../../live/use-generations';
import type { Act, CurationActions, MarkInput, TagChange, TargetInput } from './actions';
import { answerOf } from './answer-of';
import { type PendingAct, withPending } from './pending';

export interface Curation {
  readonly actions: CurationActions;
  /**
   * Shows the change at once where its pictures are named, asks the server for it, and shows it no more where that fails.
   * `said` is what a message with an undo says of it; nothing is said without.
   */
  mark(target: TargetInput, marks: MarkInput, said?: Said): Promise<Act | undefined>;
  tag(target: TargetInput, change: TagChange, said?: Said): Promise<Act | undefined>;
  collect(
    target: TargetInput,
    collectionId: string,
    how: 'add' | 'remove',
    said?: Said,
  ): Promise<Act | undefined>;
  trash(target: TargetInput, said: Said): Promise<Act | undefined>;
  restore(target: TargetInput, said: Said): Promise<Act | undefined>;
  /** Takes an act back; the reason where that could not be. */
  undo(act: Act): Promise<string | undefined>;
  /** Asks the server; the reason it refused is told in a message. */
  ask<Value>(question: () => Promise<ActionResult<Value>>): Promise<Value | undefined>;
}

/** After this, that something is under way is said. */
const patienceMs = 800;

/** What is said of an act, knowing how many it changed. */
type Said = (changed: number) => string;

interface ActOptions {
  readonly target?: TargetInput;
  readonly change?: PendingAct['change'];
  /** The focus goes to its undo. */
  readonly takesFocus?: boolean;
}

const CurationContext = createContext<Curation | undefined>(undefined);
const PendingContext = createContext<readonly PendingAct[]>([]);

/** Ordering pictures, the same everywhere: tiles, the selection, a result, culling. */
export function CurationProvider({ actions, children }: { actions: CurationActions; children: ReactNode }) {
  const [pending, setPending] = useState<readonly PendingAct[]>([]);
  const keys = useRef(0);
  const offer = useOffer();
  const receive = useReceive();
  const curation = useMemo((): Curation => {
    const key = () => {
      keys.current += 1;
      return keys.current;
    };
    const ask: Curation['ask'] = async (question) => {
      const answer = await answerOf(question);
      if (answer.ok) return answer.value;
      offer({ key: `problem-${key()}`, text: answer.error });
      return undefined;
    };
    const undo: Curation['undo'] = async (act) => {
      const answer = await answerOf(() => actions.undo({ token: act.undo }));
      return answer.ok ? undefined : answer.error;
    };
    /** `said` as in `mark`; what `change` makes of its target is shown at once. */
    const act = async (
      question: () => Promise<ActionResult<Act>>,
      said: Said | undefined,
      { target, change, takesFocus = false }: ActOptions = {},
    ) => {
      const mine = key();
      const shown = target && 'ids' in target && change && { key: mine, ids: new Set(target.ids), change };
      if (shown) setPending((before) => [...before, shown]);
      // Of a million it takes a while.
      const slow = said && setTimeout(() => offer({ key: `busy-${mine}`, text: 'Working…' }), patienceMs);
      const done = await ask(question);
      clearTimeout(slow);
      if (done) receive(done.views);
      if (shown) setPending((before) => before.filter((one) => one !== shown));
      if (done && said) {
        offer({
          key: done.undo,
          text: said(done.changed),
          ...(done.changed > 0 && { undo: () => undo(done), takesFocus }),
        });
      }
      return done;
    };
    return {
      actions,
      mark: (target, input, said) =>
        act(() => actions.mark({ target, input }), said, { target, change: input }),
      tag: (target, input, said) =>
        act(() => actions.tag({ target, input }), said, { target, change: input }),
      collect: (target, collectionId, how, said) =>
        act(() => actions.collect({ target, input: { collectionId, how } }), said),
      trash: (target, said) => act(() => actions.trash({ target, input: {} }), said, { takesFocus: true }),
      restore: (target, said) => act(() => actions.restore({ target, input: {} }), said),
      undo,
      ask,
    };
  }, [actions, offer, receive]);
  return (
    <CurationContext value={curation}>
      <PendingContext value={pending}>{children}</PendingContext>
    </CurationContext>
  );
}

export function useCuration(): Curation {
  const curation = use(CurationContext);
  if (!curation) throw new Error('There is no CurationProvider around this.');
  return curation;
}

/** A generation with what was just asked for, before the server has answered. */
export function useCurated(view: GenerationView): GenerationView {
  return withPending(view, use(PendingContext));
}
