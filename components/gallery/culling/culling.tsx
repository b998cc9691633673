'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useReducer, useRef, useState } from 'react';
import { promptText } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { imageUrl, Picture } from '../../generation/picture';
import { Button, buttonClass } from '../../ui/button';
import type { Act } from '../curation/actions';
import { useCurated, useCuration } from '../curation/curation-provider';
import { numberText } from '../curation/words';
import type { GenerationPage } from '../generation-page';
import { type CullMove, type CullState, cull, cullStart, type Decision, marksOf, tally } from './cull';
import { CullButtons } from './cull-buttons';
import { cullKey } from './cull-keys';
import { CullSummary } from './cull-summary';
import { useAlone } from './use-alone';
import { usePile } from './use-pile';

/** Pictures one by one over the whole window, each decided with one key; what is decided is kept at once. */
export function Culling({
  text,
  zoneMinutes,
  selected,
  first,
  total: counted,
}: {
  text: string;
  zoneMinutes: number;
  /** Go through the selection, where there is one. */
  selected: boolean;
  first: GenerationPage;
  total: number;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const { mark, undo } = useCuration();
  // The pile needs to know how far we are, and the state how many there are.
  const totalNow = useRef(counted);
  const [state, step] = useReducer(
    (before: CullState, move: CullMove) => cull(before, move, totalNow.current),
    cullStart,
  );
  const acts = useRef<{ id: string; act: Promise<Act | undefined> }[]>([]);
  const [problem, setProblem] = useState<string>();
  const pile = usePile({ text, zoneMinutes, selected, first, total: counted, index: state.index });
  const { views, total } = pile;
  useEffect(() => {
    totalNow.current = total;
  }, [total]);
  useAlone(frame);

  const back = text === '' ? '/gallery' : `/gallery?q=${encodeURIComponent(text)}`;
  const view = views[state.index];
  const { kept, rejected, rated } = tally(state.decided);

  const decide = (decision: Decision) => {
    if (!view) return;
    setProblem(undefined);
    const act = mark({ ids: [view.id] }, marksOf(decision));
    acts.current.push({ id: view.id, act });
    step({ kind: 'decide', id: view.id, decision });
    act.then((done) => {
      if (done) return;
      acts.current = acts.current.filter((one) => one.act !== act);
      step({ kind: 'failed', id: view.id });
      setProblem('The last decision could not be kept. Is the studio still running?');
    });
  };
  const takeBack = async () => {
    const last = acts.current.pop();
    if (!last) return;
    step({ kind: 'undo' });
    const done = await last.act;
    if (done) setProblem(await undo(done));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wish = cullKey(event);
    // A button in focus is pressed by its own keys.
    const onButton =
      event.key === ' ' && event.target instanceof HTMLElement && event.target.closest('button, a');
    if (!wish || onButton) return;
    event.preventDefault();
    if (wish.kind === 'leave') router.push(back);
    else if (wish.kind === 'undo') takeBack();
    else if (wish.kind === 'next' || wish.kind === 'previous') step(wish);
    else decide(wish);
  };

  return (
    <div
      ref={frame}
      tabIndex={-1}
      role="dialog"
      aria-modal
      aria-label="Culling"
      onKeyDown={onKeyDown}
      className="fixed inset-0 z-50 flex flex-col bg-paper outline-none"
    >
      <div className="flex min-h-12 items-center gap-3 px-3 sm:px-5">
        <p role="status" className="min-w-0 flex-1 text-sm text-pretty tabular-nums">
          {total > 0 ? `${numberText(Math.min(state.index + 1, total))} of ${numberText(total)}` : 'Nothing'}
          <span className="text-muted">
            {' '}
            · {numberText(kept)} kept · {numberText(rejected.length)} rejected
            {rated > 0 ? ` · ${numberText(rated)} rated` : ''}
          </span>
          {problem ? <span className="block text-danger">{problem}</span> : null}
        </p>
        <Link href={back} aria-label="Leave" title="Leave (Esc)" className={buttonClass('plain', 'icon')}>
          <X aria-hidden className="size-5" />
        </Link>
      </div>
      {view ? (
        <>
          <Shown key={view.id} view={view} />
          <CullButtons
            decision={state.decided.get(view.id)}
            undoable={state.history.length > 0}
            onDecide={decide}
            onUndo={takeBack}
            onStep={(kind) => step({ kind })}
          />
          <Prefetch views={views.slice(state.index + 1, state.index + 4)} />
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
    </div>
  );
}

function Shown({ view }: { view: GenerationPage['generations'][number] }) {
  const { favourite, rejected, rating } = useCurated(view);
  const [image] = view.images;
  const marks = [
    favourite ? 'favourite' : '',
    rejected ? 'rejected' : '',
    rating > 0 ? `rated ${rating}` : '',
  ].filter(Boolean);
  return (
    <figure className="flex min-h-0 flex-1 flex-col px-2 sm:px-5">
      <div className="min-h-0 flex-1">
        {image ? (
          <Picture
            image={image}
            alt={shorten(promptText(view), 200)}
            eager
            sizes="100vw"
            className="!bg-transparent !bg-none"
          />
        ) : null}
      </div>
      <figcaption className="flex h-8 items-center justify-center gap-3 text-sm text-muted">
        <span className="truncate">{shorten(promptText(view), 120)}</span>
        {marks.length > 0 ? <span className="shrink-0 text-ink">{marks.join(', ')}</span> : null}
      </figcaption>
    </figure>
  );
}

/** The next ones are there before they are asked for. */
function Prefetch({ views }: { views: GenerationPage['generations'] }) {
  const hashes = views.flatMap((view) => view.images[0]?.hash ?? []).join(' ');
  useEffect(() => {
    for (const hash of hashes.split(' ').filter(Boolean)) new Image().src = imageUrl(hash, 'large');
  }, [hashes]);
  return null;
}
