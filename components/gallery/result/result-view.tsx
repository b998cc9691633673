'use client';

import Link from 'next/link';
import { type ReactNode, useRef } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { shorten } from '../../generation/format';
import { useGeneration } from '../../live/use-generations';
import { ResultCuration } from '../curation/result-curation';
import { Deleted } from './deleted';
import { FactsList } from './facts-list';
import { PromptText } from './prompt-text';
import { ResultActions } from './result-actions';
import { Stage } from './stage';
import { useArrivalFocus } from './use-arrival-focus';

/** A generation's own page, in every state; it changes in place as the generation goes on. */
export function ResultView({
  initial,
  actions,
  prompt,
  labels,
  createHref,
  modelHref,
  fileName,
  moreUses,
  relatives,
  reproduction,
  settings,
  code,
  collections,
}: {
  initial: GenerationView;
  actions: GenerationActions;
  prompt: string;
  labels: Readonly<Record<string, string>>;
  createHref: string | undefined;
  modelHref: string | undefined;
  fileName: string;
  /** Beside "Use these settings". */
  moreUses: ReactNode;
  relatives: ReactNode;
  reproduction: ReactNode;
  /** Parts that never change, rendered by the server. */
  settings: ReactNode;
  code: ReactNode;
  /** Those it is in. */
  collections: readonly { readonly id: string; readonly name: string }[];
}) {
  const generation = useGeneration(initial);
  const page = useRef<HTMLElement>(null);
  useArrivalFocus(page);
  const deleted = generation.deletedAt !== null;
  return (
    <article
      ref={page}
      tabIndex={-1}
      aria-label={`${deleted ? 'Deleted: ' : ''}${shorten(prompt, 120) || 'No prompt'}`}
      className="outline-none"
    >
      {deleted ? (
        <Deleted generation={generation} actions={actions} />
      ) : (
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
              <PromptText prompt={prompt} />
            </header>
            <ResultCuration generation={generation} collections={collections} />
            <ResultActions
              generation={generation}
              actions={actions}
              createHref={createHref}
              fileName={fileName}
              moreUses={moreUses}
            />
            {settings}
            {relatives}
            {reproduction}
            <FactsList generation={generation} />
            {code}
          </div>
        </div>
      )}
    </article>
  );
}
