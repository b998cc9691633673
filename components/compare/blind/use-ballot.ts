'use client';

import { useReducer, useRef, useState } from 'react';
import { v4 } from 'uuid';
import type { VoteView } from '@/lib/generation/comparison-view';
import { fairPairs } from '@/lib/ranking/fair-pairs';
import type { CompareActions } from '../actions';
import { lastVote, moveBallot, openBallot } from './ballot';
import { createBallotBox } from './ballot-box';
import type { Question } from './questions';
import { takeBack } from './take-back';

export interface BallotStart {
  /** The comparison's. */
  readonly id: string;
  readonly questions: readonly [Question, ...Question[]];
  /** The key of the question that is asked first; the first one where there is none such. */
  readonly asked?: string | undefined;
  readonly votes: readonly VoteView[];
  /** Any number: what is left to chance depends on it alone. */
  readonly seed: number;
}

export type VoteActions = Pick<CompareActions, 'castVote' | 'undoVote'>;

/**
 * Votes on one pair after the other. Actions reach the server one by one, so the next pair does not wait for them; a vote that is
 * refused is told and its pair comes back.
 */
export function useBallot({ id, questions, asked, votes, seed }: BallotStart, actions: VoteActions) {
  const [key, setKey] = useState(asked);
  const question = questions.find((one) => one.key === key) ?? questions[0];
  const [ballot, move] = useReducer(moveBallot, undefined, () =>
    openBallot(fairPairs(question.contenders), votes, seed),
  );
  const [problem, setProblem] = useState<string>();
  const [handIn] = useState(() => createBallotBox(actions, id));
  /** Ends with the last vote that is on its way. */
  const sent = useRef<Promise<unknown>>(Promise.resolve());

  return {
    ballot,
    question,
    problem,
    settled: () => sent.current,
    more: () => move({ kind: 'more' }),
    ask(next: Question) {
      setKey(next.key);
      move({ kind: 'ask', pairs: fairPairs(next.contenders) });
    },
    choose(choice: VoteView['choice']) {
      if (!ballot.pair) return;
      const { left, right } = ballot.pair;
      const vote = { id: v4(), left: left.id, right: right.id, choice, at: Date.now() };
      setProblem(undefined);
      move({ kind: 'cast', vote });
      sent.current = handIn(vote).then((uncounted) => {
        if (!uncounted) return;
        move({ kind: uncounted.kind, vote });
        setProblem(uncounted.problem);
      });
    },
    undo() {
      const vote = lastVote(ballot);
      if (!vote) return;
      setProblem(undefined);
      move({ kind: 'undo', vote });
      sent.current = takeBack(actions, id, vote).then((refusal) => {
        if (refusal === undefined) return;
        move({ kind: 'kept', vote });
        setProblem(`The vote could not be taken back. ${refusal}`);
      });
    },
  };
}
