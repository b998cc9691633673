'use client';

import { clsx } from 'clsx';
import { lazy, Suspense, useRef } from 'react';
import type { ComparisonView } from '@/lib/generation/comparison-view';
import type { ModelSpec } from '@/lib/models/spec';
import { exhaustive } from '@/lib/result';
import { type GenerationActions, problemOf } from '../../generation/actions';
import type { CompareActions } from '../actions';
import { Sweep } from '../sweep/sweep';
import type { Again } from './again-dialog';
import { Head } from './head';
import { Pictures } from './pictures';
import type { Pace } from './progress';
import { tableFrame } from './table-frame';
import { useComparison } from './use-comparison';
import { useFocusAfter } from './use-focus-after';
import { useKeptScroll } from './use-kept-scroll';
import { useLook } from './use-look';
import { viewNames } from './view-tabs';

// It brings what finds the differences between texts.
const Differences = lazy(async () => ({
  default: (await import('../differences/differences')).Differences,
}));

/** A saved comparison, which changes in place as its pictures arrive. */
export function ComparisonPage({
  initial,
  specs,
  pace,
  provider,
  actions,
  generationActions,
}: {
  initial: ComparisonView;
  /** Of its models. */
  specs: readonly ModelSpec[];
  pace: Pace;
  provider: Again['provider'];
  actions: Pick<CompareActions, 'renameComparison' | 'pauseComparison' | 'continueComparison' | 'makeAgain'>;
  generationActions: GenerationActions;
}) {
  const { comparison, reload } = useComparison(initial);
  const { look, change } = useLook(comparison.members.length);
  const place = useRef<HTMLElement>(null);
  useFocusAfter(look.view, place);
  const framed = look.view === 'table' && comparison.headings.length > 1;
  const frame = useRef<HTMLDivElement>(null);
  useKeptScroll(frame, framed);
  const again: Again = {
    provider,
    async make(index, pictures) {
      const { id } = comparison;
      const refused = await problemOf(() => actions.makeAgain({ id, index, told: { pictures } }), 'It');
      await reload();
      return refused;
    },
  };
  const view = () => {
    switch (look.view) {
      case 'pictures':
        return <Pictures {...{ comparison, look, again }} actions={generationActions} />;
      case 'table':
        return <Sweep {...{ comparison, look, change, again }} actions={generationActions} />;
      case 'differences':
        return (
          <Suspense>
            <Differences comparison={comparison} look={look} specs={specs} />
          </Suspense>
        );
      default:
        return exhaustive(look.view);
    }
  };
  return (
    // Pictures and a table are one window, beneath the header.
    <div ref={frame} data-frame={framed || undefined} className={clsx(framed && tableFrame.frame)}>
      <div
        className={clsx(
          look.view === 'pictures' && 'flex h-[calc(100dvh-3.5rem-1px)] flex-col',
          framed && tableFrame.content,
        )}
      >
        {/* Its menu opens over the heads of the table. */}
        <div className={clsx(framed && `${tableFrame.beside} z-20`)}>
          <Head
            comparison={comparison}
            look={look}
            pace={pace}
            actions={actions}
            retry={generationActions.retry}
            reload={reload}
          />
        </div>
        <section
          ref={place}
          tabIndex={-1}
          aria-label={viewNames[look.view]}
          className="min-h-0 flex-1 outline-none"
        >
          {view()}
        </section>
      </div>
    </div>
  );
}
