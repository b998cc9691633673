'use client';

import { RefreshCw } from 'lucide-react';
import Link from 'next/link';
import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { Panel } from '../gallery/result/panel';
import { useGeneration, useGenerations } from '../live/use-generations';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import type { ReproductionActions } from './actions';
import { usePaidAction } from './use-paid-action';
import { Verdict } from './verdict';

/** Sends a result's request again and says what came back. */
export function ReproductionPanel({
  initial,
  original: initialOriginal,
  made,
  cost,
  reasons,
  reproduce,
}: {
  initial: GenerationView;
  /** What it reproduces itself, if it does. */
  original: GenerationView | undefined;
  /** What was made from it so far. */
  made: readonly GenerationView[];
  /** "about $0.03" */
  cost: string;
  /** Why it may come out differently, as sentences. */
  reasons: readonly string[];
  reproduce: ReproductionActions['reproduce'];
}) {
  const generation = useGeneration(initial);
  const { generations } = useGenerations({ initial: made, complete: true });
  const original = useGeneration(initialOriginal ?? initial);
  const { run, pending, started, problem } = usePaidAction();
  const latest = generations.find(
    ({ origin }) => origin?.kind === 'reproduction' && origin.id === generation.id,
  );
  if (generation.state !== 'succeeded' || generation.deletedAt !== null) return null;
  // What was started and has not come by the stream yet counts as well: another press would pay for another one.
  const unseen = started !== undefined && !generations.some(({ id }) => id === started);
  const running = unseen || (latest !== undefined && !isFinished(latest.state));
  const isCopy = original.id !== generation.id && original.verification?.by === generation.id;
  return (
    <Panel title="Reproduction">
      <div className="space-y-3 text-sm">
        {isCopy && original.verification ? (
          <Verdict original={original} verification={original.verification} seenFrom="second" />
        ) : null}
        {generation.verification ? (
          <Verdict original={generation} verification={generation.verification} seenFrom="first" />
        ) : isCopy || latest || unseen ? null : (
          <p className="text-pretty text-muted">
            Not tried yet. The very same request is sent again, and the two pictures are compared.
          </p>
        )}
        <Latest latest={latest} compared={generation.verification?.by} />
        {reasons.length > 0 ? (
          <div>
            <p>It may come out differently:</p>
            <ul className="mt-1 list-disc space-y-0.5 pl-4 text-pretty text-muted">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <Button
          aria-disabled={pending || running || undefined}
          onClick={() => {
            if (!running) run((runId) => reproduce({ id: generation.id, runId }));
          }}
          className="w-full aria-disabled:cursor-default"
        >
          {pending || running ? <Spinner /> : <RefreshCw aria-hidden className="size-4" />}
          Reproduce and verify
          <span className="font-normal text-muted">{cost}</span>
        </Button>
        {problem ? (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        ) : null}
      </div>
    </Panel>
  );
}

/** What has become of the newest attempt, as long as it says more than the verdict. */
function Latest({ latest, compared }: { latest: GenerationView | undefined; compared: string | undefined }) {
  const text = latest && latest.id !== compared ? attemptText(latest) : undefined;
  return (
    <p role="status" className="text-muted empty:hidden">
      {latest && text ? (
        <>
          {text}{' '}
          <Link
            href={`/gallery/${latest.id}`}
            className="font-medium text-accent underline-offset-4 hover:underline"
          >
            Look at it
          </Link>
        </>
      ) : null}
    </p>
  );
}

function attemptText({ state }: GenerationView): string {
  if (!isFinished(state)) return 'It is being made again.';
  return state === 'succeeded'
    ? 'It was made again; the pictures are not compared yet.'
    : 'The last attempt ended without a picture.';
}
