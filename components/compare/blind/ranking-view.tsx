'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { VoteView } from '@/lib/generation/comparison-view';
import { problemOf } from '../../generation/actions';
import { buttonClass } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { CompareActions } from '../actions';
import { QuestionChoice } from './question-choice';
import type { NamedQuestion } from './questions';
import { StandingList } from './standing-list';
import { method, summaryOf } from './summary';
import { takeBack } from './take-back';
import { useRanking } from './use-ranking';
import { VotesPanel } from './votes-panel';
import { WinsTable } from './wins-table';

/** What the votes of a comparison say, with the names and the prices. */
export function RankingView({
  id,
  questions,
  asked,
  votes: stored,
  sandbox,
  actions,
}: {
  /** The comparison's. */
  id: string;
  questions: readonly [NamedQuestion, ...NamedQuestion[]];
  asked?: string | undefined;
  votes: readonly VoteView[];
  /** Some of the pictures are the sandbox's. */
  sandbox: boolean;
  actions: Pick<CompareActions, 'undoVote' | 'clearVotes'>;
}) {
  const [key, setKey] = useState(asked);
  const question = questions.find((one) => one.key === key) ?? questions[0];
  const [votes, setVotes] = useState(stored);
  const [problem, setProblem] = useState<string>();
  const { results, pairings } = useRanking(question, votes);

  /** Without these votes at once; they are back where the server refuses. */
  const drop = async (gone: readonly VoteView[], act: () => Promise<string | undefined>) => {
    setProblem(undefined);
    setVotes((before) => before.filter((vote) => !gone.includes(vote)));
    const refusal = await act();
    if (refusal === undefined) return;
    setVotes((before) => [...before, ...gone].toSorted((a, b) => a.at - b.at));
    setProblem(refusal);
  };
  const undo = () => {
    const last = votes.at(-1);
    if (last) void drop([last], () => takeBack(actions, id, last));
  };
  const clear = () => void drop(votes, () => problemOf(() => actions.clearVotes({ id }), 'This comparison'));

  return (
    <div className="space-y-8">
      {sandbox ? (
        <Notice>The sandbox drew these pictures: what is preferred says nothing about the models.</Notice>
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div className="space-y-4">
        <div className="flex flex-wrap items-center gap-3">
          <QuestionChoice questions={questions} asked={question} onAsk={({ key: next }) => setKey(next)} />
          <Link
            href={`/compare/${id}/blind?by=${question.key}`}
            prefetch={false}
            className={buttonClass('primary', 'small')}
          >
            {votes.length > 0 ? 'Vote on' : 'Vote'}
          </Link>
        </div>
        <p role="status" className="text-pretty">
          {summaryOf(results).join(' ')}
        </p>
        <StandingList results={results} />
        <p className="max-w-prose text-sm text-pretty text-muted">{method}</p>
      </div>
      {pairings.length > 0 ? <WinsTable results={results} pairings={pairings} /> : null}
      <VotesPanel id={id} votes={votes} onUndo={undo} onClear={clear} />
    </div>
  );
}
