'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import type { ComparisonPage, ComparisonSummaryView } from '@/lib/generation/comparison-view';
import { NameDialog } from '../../gallery/collections/name-dialog';
import { problemOf, unreachable } from '../../generation/actions';
import { useOffer } from '../../generation/undo-provider';
import { Button, buttonClass } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { CompareActions } from '../actions';
import { ComparisonCard } from './comparison-card';
import { EmptyComparisons } from './empty-comparisons';
import { olderThan } from './older-than';

const what = 'This comparison';

/** Every saved comparison, newest first, and what can be done with it. */
export function ComparisonList({
  first,
  actions,
}: {
  first: ComparisonPage;
  actions: Pick<CompareActions, 'renameComparison' | 'deleteComparison' | 'restoreComparison'>;
}) {
  const offer = useOffer();
  const [{ comparisons, next }, setPage] = useState(first);
  const [renaming, setRenaming] = useState<ComparisonSummaryView>();
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const change = (id: string, changed: (one: ComparisonSummaryView) => readonly ComparisonSummaryView[]) =>
    setPage((page) => ({
      ...page,
      comparisons: page.comparisons.flatMap((one) => (one.id === id ? changed(one) : [one])),
    }));

  const remove = (one: ComparisonSummaryView) =>
    start(async () => {
      const { id } = one;
      const refused = await problemOf(() => actions.deleteComparison({ id }), what);
      setProblem(refused);
      if (refused !== undefined) return;
      change(id, () => []);
      offer({
        key: `comparison-${id}`,
        text: 'Comparison deleted. Its pictures stay.',
        takesFocus: true,
        undo: async () => {
          const kept = await problemOf(() => actions.restoreComparison({ id }), what);
          if (kept === undefined)
            setPage((page) => ({ ...page, comparisons: putBack(page.comparisons, one) }));
          return kept;
        },
      });
    });
  const showOlder = (before: string) =>
    start(async () => {
      const older = await olderThan(before);
      setProblem(older ? undefined : unreachable);
      if (older) setPage({ ...older, comparisons: [...comparisons, ...older.comparisons] });
    });

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-medium">Comparisons</h1>
        {comparisons.length > 0 ? (
          <Link href="/compare/new" className={buttonClass()}>
            <Plus aria-hidden className="size-4" />
            New comparison
          </Link>
        ) : null}
      </div>
      {problem ? (
        <div className="mb-4">
          <Notice tone="danger" onDismiss={() => setProblem(undefined)}>
            {problem}
          </Notice>
        </div>
      ) : null}
      {comparisons.length === 0 ? <EmptyComparisons /> : null}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-4">
        {comparisons.map((one) => (
          <ComparisonCard
            key={one.id}
            comparison={one}
            onRename={() => setRenaming(one)}
            onDelete={() => remove(one)}
          />
        ))}
      </ul>
      {next === null ? null : (
        <div className="mt-6 flex justify-center">
          <Button disabled={busy} onClick={() => showOlder(next)}>
            Show older
          </Button>
        </div>
      )}
      {renaming ? (
        <NameDialog
          title="Rename comparison"
          initial={renaming.title}
          button="Rename"
          onSave={async (title) => {
            const { id } = renaming;
            const refused = await problemOf(() => actions.renameComparison({ id, title }), what);
            if (refused !== undefined) return refused;
            change(id, (one) => [{ ...one, title }]);
            setRenaming(undefined);
            return undefined;
          }}
          onClose={() => setRenaming(undefined)}
        />
      ) : null}
    </>
  );
}

/** Where it was: newest first. It comes back paused if anything of it was waiting. */
const putBack = (list: readonly ComparisonSummaryView[], one: ComparisonSummaryView) =>
  [...list.filter(({ id }) => id !== one.id), one].sort((a, b) => b.createdAt - a.createdAt);
