import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { continueComparison, makeAgain, pauseComparison, renameComparison } from '@/app/actions/comparisons';
import { viewComparison } from '@/app/api/comparisons/view-comparison';
import { ComparisonPage } from '@/components/compare/page/comparison-page';
import { shorten } from '@/components/generation/format';
import { ownPage } from '@/lib/entry/page';
import { models } from '@/lib/models/catalog';
import { generationActions } from '../../generation-actions';
import { newestChange } from '../../newest-change';

type Props = Readonly<{ params: Promise<{ id: string }> }>;

// The page and its title ask for the same one.
const load = cache(async (id: string) => {
  const studio = await ownPage('make');
  await newestChange();
  return viewComparison(studio, id);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const comparison = await load((await params).id);
  return { title: comparison ? `${shorten(comparison.title, 60)} · Comparison` : 'Not found' };
}

export default async function ComparisonRoute({ params }: Props) {
  const comparison = await load((await params).id);
  if (!comparison) notFound();
  const { provider, env } = await ownPage('make');
  const used = new Set(comparison.members.map(({ settings }) => settings?.model));
  return (
    <ComparisonPage
      key={comparison.id}
      initial={comparison}
      specs={models.filter(({ slug }) => used.has(slug))}
      pace={{ parallel: env.SEGMIND_PARALLEL, perMinute: env.SEGMIND_RPM }}
      provider={provider}
      actions={{ renameComparison, pauseComparison, continueComparison, makeAgain }}
      generationActions={generationActions}
    />
  );
}
