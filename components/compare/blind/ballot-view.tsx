'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { Cover } from '../../gallery/cover';
import { imageUrl } from '../../generation/picture';
import { buttonClass } from '../../ui/button';
import { FullScreenButton } from '../../ui/full-screen-button';
import { useFullScreen } from '../../ui/use-full-screen';
import { useWindowKeys } from '../../ui/use-window-keys';
import { createTogether } from '../viewer/together';
import { TogetherContext } from '../viewer/use-together';
import { lastVote, progressOf, upcoming } from './ballot';
import { BallotButtons } from './ballot-buttons';
import { ballotKey } from './ballot-keys';
import { BallotPair } from './ballot-pair';
import { BallotZoom } from './ballot-zoom';
import { QuestionChoice } from './question-choice';
import { RankingLink } from './ranking-link';
import { RoundEnd } from './round-end';
import { type BallotStart, useBallot, type VoteActions } from './use-ballot';

/** Two pictures without names over the whole window, and which one is better; then the next two. */
export function BallotView({
  start,
  images,
  actions,
}: {
  start: BallotStart;
  /** By the id of the generation. */
  images: Readonly<Record<string, ImageView>>;
  actions: VoteActions;
}) {
  const router = useRouter();
  const fullScreen = useFullScreen();
  const [together] = useState(createTogether);
  const { ballot, question, problem, settled, more, ask, choose, undo } = useBallot(start, actions);
  const { pair } = ballot;
  const { judged, of } = progressOf(ballot);
  const back = `/compare/${start.id}`;
  useEffect(() => {
    for (const { left, right } of upcoming(ballot)) {
      for (const { id } of [left, right]) loadAhead(images[id]);
    }
  }, [ballot, images]);

  useWindowKeys((event) => {
    const wish = ballotKey(event);
    // A list of choices has the arrows for itself.
    if (!wish || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (wish.kind === 'choose') choose(wish.choice);
    else if (wish.kind === 'undo') undo();
    else if (wish.kind === 'move') together.shift(wish.by);
    else if (wish.kind === 'zoom' && wish.how === 'fit') together.fit();
    else if (wish.kind === 'zoom') together.step(wish.how === 'in' ? 1 : -1);
    else if (wish.kind === 'fullScreen') fullScreen.toggle?.();
    else router.push(back);
  });

  const ranking = <RankingLink id={start.id} question={question} settled={settled} />;
  const left = pair && images[pair.left.id];
  const right = pair && images[pair.right.id];
  return (
    <Cover label="Blind comparison">
      <div className="flex min-h-12 flex-wrap items-center gap-1 px-3 sm:px-5">
        <p role="status" className="mr-2 min-w-0 flex-1 text-sm text-pretty tabular-nums">
          {judged} of {of} {of === 1 ? 'pair' : 'pairs'}
          {problem ? <span className="block text-danger">{problem}</span> : null}
        </p>
        <QuestionChoice questions={start.questions} asked={question} onAsk={ask} />
        {ranking}
        <FullScreenButton {...fullScreen} />
        <Link
          href={back}
          prefetch={false}
          aria-label="Leave"
          title="Leave (Esc)"
          className={buttonClass('plain', 'icon')}
        >
          <X aria-hidden className="size-5" />
        </Link>
      </div>
      {left && right ? (
        <TogetherContext value={together}>
          <BallotPair left={left} right={right} onChoose={choose} />
          <BallotZoom />
        </TogetherContext>
      ) : (
        <RoundEnd ranking={ranking} onMore={more} />
      )}
      <BallotButtons
        asking={pair !== undefined}
        undoable={lastVote(ballot) !== undefined}
        onChoose={choose}
        onUndo={undo}
      />
    </Cover>
  );
}

/** Into the browser's cache, decoded. The address is immutable, so a second time costs nothing. */
function loadAhead(picture: ImageView | undefined): void {
  if (!picture) return;
  const image = new Image();
  image.src = imageUrl(picture.hash, 'large');
  image.decode().catch(() => undefined); // said where it is shown
}
