'use client';

import Link from 'next/link';
import type { ComparisonView } from '@/lib/generation/comparison-view';
import type { GenerationActions } from '../../generation/actions';
import { useNow } from '../../generation/use-now';
import { ShareButton } from '../../share/share-button';
import type { CompareActions } from '../actions';
import { ExportMenu } from './export-menu';
import type { Look } from './look';
import { type Pace, progressOf, progressText } from './progress';
import { RunButtons } from './run-buttons';
import { Title } from './title';
import { ViewTabs } from './view-tabs';

/** What a comparison is called, how far it is, what can be done with it, and the ways to look at it. */
export function Head({
  comparison,
  look,
  pace,
  actions,
  retry,
  reload,
}: {
  comparison: ComparisonView;
  look: Look;
  pace: Pace;
  actions: Pick<CompareActions, 'renameComparison' | 'pauseComparison' | 'continueComparison'>;
  retry: GenerationActions['retry'];
  reload: () => Promise<void>;
}) {
  const { id, title, paused } = comparison;
  const progress = progressOf(comparison);
  const { total, made, underWay } = progress;
  const now = useNow(underWay.length > 0);
  return (
    <header className="px-3 pt-3 pb-2 sm:px-5">
      <Link href="/compare" className="text-sm text-muted underline-offset-4 hover:underline">
        Comparisons
      </Link>
      <Title id={id} title={title} rename={actions.renameComparison} onRenamed={reload} />
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <ViewTabs id={id} look={look} />
        <div className="flex grow flex-wrap items-center justify-end gap-x-3 gap-y-1.5">
          <p className="grow text-sm text-muted tabular-nums sm:text-right">
            {progressText(progress, { paused, pace, now })}
          </p>
          <RunButtons
            id={id}
            paused={paused}
            progress={progress}
            actions={actions}
            retry={retry}
            onDone={reload}
          />
          <div className="flex gap-3">
            {made > 0 ? (
              <ShareButton
                look="quiet"
                shared={{ subject: { kind: 'comparison', id }, name: 'this comparison', ownTitle: title }}
              />
            ) : null}
            <ExportMenu id={id} look={look} />
          </div>
        </div>
      </div>
      {made < total ? (
        <div
          role="progressbar"
          aria-label="Pictures made"
          aria-valuenow={made}
          aria-valuemin={0}
          aria-valuemax={total}
          className="mt-1.5 h-0.5 overflow-hidden rounded-full bg-line"
        >
          <div
            className="h-full origin-left bg-accent transition-transform duration-150"
            style={{ transform: `scaleX(${(made / total).toFixed(4)})` }}
          />
        </div>
      ) : null}
    </header>
  );
}
