'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { useGeneration } from '../../live/use-generations';
import { CopyButton } from './copy-button';
import { Deleted } from './deleted';
import { FactsList } from './facts-list';
import { ResultActions } from './result-actions';
import { Stage } from './stage';

/** A generation's own page, in every state; it changes in place as the generation goes on. */
export function ResultView({
  initial,
  actions,
  prompt,
  labels,
  createHref,
  modelHref,
  fileName,
  settings,
  code,
}: {
  initial: GenerationView;
  actions: GenerationActions;
  prompt: string;
  labels: Readonly<Record<string, string>>;
  createHref: string | undefined;
  modelHref: string | undefined;
  fileName: string;
  /** Parts that never change, rendered by the server. */
  settings: ReactNode;
  code: ReactNode;
}) {
  const generation = useGeneration(initial);
  if (generation.deletedAt !== null) return <Deleted generation={generation} actions={actions} />;
  return (
    <div className="grid gap-5 p-3 sm:p-5 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_27rem] xl:gap-7">
      <div className="lg:sticky lg:top-[4.75rem] lg:self-start">
        <Stage generation={generation} actions={actions} labels={labels} />
      </div>
      <div className="min-w-0 space-y-5">
        <header>
          <h1 className="text-sm text-muted">
            {modelHref ? (
              <Link href={modelHref} className="underline-offset-4 hover:text-ink hover:underline">
                {generation.modelName}
              </Link>
            ) : (
              generation.modelName
            )}
            {generation.provider === 'sandbox' ? (
              <span className="ml-2 rounded border border-line px-1.5 py-0.5 text-xs">Sandbox</span>
            ) : null}
          </h1>
          <div className="mt-2 flex items-start gap-1">
            <p className="min-w-0 flex-1 text-pretty break-words whitespace-pre-wrap">
              {prompt || <span className="text-muted">No prompt</span>}
            </p>
            {prompt ? <CopyButton text={prompt} what="prompt" className="-mt-1.5" /> : null}
          </div>
        </header>
        <ResultActions
          generation={generation}
          actions={actions}
          createHref={createHref}
          fileName={fileName}
        />
        {settings}
        <FactsList generation={generation} />
        {code}
      </div>
    </div>
  );
}
