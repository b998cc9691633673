import type { Metadata } from 'next';
import { startComparison } from '@/app/actions/comparisons';
import { readBalance } from '@/app/api/balance/read-balance';
import { Builder } from '@/components/compare/builder/builder';
import { ownPage } from '@/lib/entry/page';
import { models } from '@/lib/models/catalog';
import { newestChange } from '../../newest-change';
import { readStart } from './read-start';

export const metadata: Metadata = { title: 'New comparison' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewComparisonPage({ searchParams }: Props) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([key, value]) =>
      [value ?? []].flat().map((item): [string, string] => [key, item]),
    ),
  );
  await newestChange();
  const [first, ...others] = models;
  if (!first) throw new Error('The catalogue is empty.');
  const studio = await ownPage('make');
  const { runner } = studio;
  const choices = models.map(async ({ slug, name }) => {
    const { usd, seconds } = await runner.forecast(slug);
    return { slug, name, usd, seconds };
  });
  return (
    <Builder
      key={`${query}`}
      specs={[first, ...others]}
      models={await Promise.all(choices)}
      start={await readStart(studio, query)}
      balance={await readBalance(studio)}
      startComparison={startComparison}
    />
  );
}
