'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Button, buttonClass } from '../../ui/button';
import { FullScreenButton } from '../../ui/full-screen-button';
import { useFullScreen } from '../../ui/use-full-screen';
import { useWindowKeys } from '../../ui/use-window-keys';
import { Cover } from '../cover';
import { numberText } from '../curation/words';
import { galleryHref } from '../gallery-href';
import { loadAhead } from '../load-ahead';
import { tally } from './cull';
import { CullButtons } from './cull-buttons';
import { cullKey } from './cull-keys';
import { CullPicture } from './cull-picture';
import { CullSummary } from './cull-summary';
import { useCulling } from './use-culling';
import type { PileSource } from './use-pile';

/** How many pictures are there before they are asked for. */
const ahead = 3;

/** Pictures one by one over the whole window, each decided with one key; what is decided is kept at once. */
export function Culling(source: PileSource) {
  const router = useRouter();
  const fullScreen = useFullScreen();
  const { state, pile, view, problem, step, decide, takeBack } = useCulling(source);
  const { total } = pile;
  const { kept, rejected, rated } = tally(state.decided);
  const back = galleryHref(source.text);
  useEffect(() => {
    for (const next of pile.views.slice(state.index + 1, state.index + 1 + ahead)) loadAhead(next);
  }, [pile.views, state.index]);

  useWindowKeys((event) => {
    const wish = cullKey(event);
    // A button in focus is pressed by its own keys.
    const onButton =
      event.key === ' ' && event.target instanceof HTMLElement && event.target.closest('button, a');
    if (!wish || onButton) return;
    event.preventDefault();
    if (wish.kind === 'leave') router.push(back);
    else if (wish.kind === 'fullScreen') fullScreen.toggle?.();
    else if (wish.kind === 'undo') void takeBack();
    else if (wish.kind === 'next' || wish.kind === 'previous') step(wish);
    else decide(wish);
  });

  return (
    <Cover label="Culling">
      <div className="flex min-h-12 items-center gap-1 px-3 sm:px-5">
        <p role="status" className="mr-2 min-w-0 flex-1 text-sm text-pretty tabular-nums">
          {total > 0 ? (
            <>
              {numberText(Math.min(state.index + 1, total))} of {numberText(total)}
              <span className="text-muted">
                {' '}
                · {numberText(kept)} kept · {numberText(rejected.length)} rejected
                {rated > 0 ? ` · ${numberText(rated)} rated` : ''}
              </span>
            </>
          ) : null}
          {problem ? <span className="block text-danger">{problem}</span> : null}
        </p>
        <FullScreenButton {...fullScreen} />
        <Link href={back} aria-label="Leave" title="Leave (Esc)" className={buttonClass('plain', 'icon')}>
          <X aria-hidden className="size-5" />
        </Link>
      </div>
      {view ? (
        <>
          <CullPicture key={view.id} view={view} />
          <CullButtons
            decision={state.decided.get(view.id)}
            undoable={state.history.length > 0}
            onDecide={decide}
            onUndo={takeBack}
            onStep={(kind) => step({ kind })}
          />
        </>
      ) : pile.problem ? (
        <div role="alert" className="m-auto flex flex-col items-center gap-3 p-6">
          <p>The next pictures could not be loaded.</p>
          <Button onClick={pile.again}>Try again</Button>
        </div>
      ) : state.index < total ? (
        <p className="m-auto text-muted">Loading…</p>
      ) : (
        <CullSummary
          total={total}
          kept={kept}
          rated={rated}
          rejected={rejected}
          back={back}
          onAgain={() => step({ kind: 'restart' })}
          onUndo={state.history.length > 0 ? takeBack : undefined}
        />
      )}
    </Cover>
  );
}
