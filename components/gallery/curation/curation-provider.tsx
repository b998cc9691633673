'use client';

import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { GenerationView } from '@/lib/generation/view';
import { actionProblem, outcomeUnknown, problemOf, unreachable } from '../../generation/actions';
import { useOffer } from '../../generation/undo-provider';
import { useReceive } from '../../live/use-generations';
import type { Act, CurationActions, MarkInput, TagChange, TargetInput } from './actions';
import { type PendingAct, withPending } from './pending';
import type { Said } from './said';

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
  /** Asks the server; the reason it refused is told in a message, and `lost` where no answer came. */
  ask<Value>(question: () => Promise<ActionResult<Value>>, lost?: string): Promise<Value | undefined>;
}

/** Acts on no more pictures than these take no time. */
const few = 1000;
/** After this, that something is under way is said. */
const patienceMs = 800;
/** After this, nobody can be expected to look when it is done. */
const attentionMs = 10_000;

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
    const ask: Curation['ask'] = async (question, lost = unreachable) => {
      const problem = `problem-${key()}`;
      try {
        const result = await question();
        if (result.ok) return result.value;
        offer({ key: problem, text: actionProblem(result.error) });
      } catch {
        // The one thing a server action throws in the browser.
        offer({ key: problem, text: lost, whileAway: true });
      }
      return undefined;
    };
    // What names its pictures stays an action, so that presses keep their order.
    const acts = async (long: boolean) => (long ? (await import('./long-acts')).longActs : actions);
    const on = (target: TargetInput) => acts(!('ids' in target));
    const undo: Curation['undo'] = (act) =>
      problemOf(async () => (await acts(act.changed > few)).undo({ token: act.undo }));
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
      const begun = Date.now();
      const working = () => offer({ key: `busy-${mine}`, text: 'Working…', stays: true });
      const slow = said && setTimeout(working, patienceMs);
      const done = await ask(question, outcomeUnknown);
      clearTimeout(slow);
      if (done) receive(done.views);
      if (shown) setPending((before) => before.filter((one) => one !== shown));
      if (done && said) {
        offer({
          key: done.undo,
          text: said(done.changed),
          stays: Date.now() - begun > attentionMs,
          ...(done.changed > 0 && { undo: () => undo(done), takesFocus }),
        });
      }
      return done;
    };
    return {
      actions,
      mark: (target, input, said) =>
        act(async () => (await on(target)).mark({ target, input }), said, { target, change: input }),
      tag: (target, input, said) =>
        act(async () => (await on(target)).tag({ target, input }), said, { target, change: input }),
      collect: (target, collectionId, how, said) =>
        act(async () => (await on(target)).collect({ target, input: { collectionId, how } }), said),
      trash: (target, said) =>
        act(async () => (await on(target)).trash({ target, input: {} }), said, { takesFocus: true }),
      restore: (target, said) => act(async () => (await on(target)).restore({ target, input: {} }), said),
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
