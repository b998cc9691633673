import type { Metadata } from 'next';
import { ExportEverything } from '@/components/gallery/bundle/export-everything';
import { ImportPanel } from '@/components/gallery/bundle/import-panel';
import { isOver } from '@/lib/bundle/import-view';
import { ownPage } from '@/lib/entry/page';
import { newestChange } from '../../newest-change';

export const metadata: Metadata = { title: 'Import and export' };

export default async function ImportPage() {
  await newestChange();
  const studio = await ownPage('make');
  // Whoever comes back finds the one under way, or what came of the last.
  const known = await studio.imports.list();
  const begun = known.filter(({ state }) => state !== 'receiving');
  const view = begun.find(({ state }) => !isOver(state)) ?? begun[0];
  const half = known.find(({ state }) => state === 'receiving');
  return (
    <div className="mx-auto max-w-2xl space-y-8 px-4 pt-6 pb-16">
      <section className="space-y-4">
        <h1 className="text-lg font-medium">Import a bundle</h1>
        <ImportPanel view={view} half={half} />
      </section>
      <section className="space-y-3 border-t border-line pt-6">
        <h2 className="font-medium">Export everything</h2>
        <p className="text-sm text-pretty text-muted">
          All pictures with their settings, ratings, tags and collections, saved searches, presets and the
          ledger in one zip: a backup, or the way to another studio. The trash stays here.
        </p>
        <ExportEverything />
      </section>
    </div>
  );
}
