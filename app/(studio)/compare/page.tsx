import type { Metadata } from 'next';
import { deleteComparison, renameComparison, restoreComparison } from '@/app/actions/comparisons';
import { comparisonPage } from '@/app/api/comparisons/comparison-page';
import { ComparisonList } from '@/components/compare/list/comparison-list';
import { ownPage } from '@/lib/entry/page';

export const metadata: Metadata = { title: 'Comparisons' };

const firstPageSize = 60;

export default async function ComparisonsPage() {
  return (
    <div className="mx-auto max-w-7xl px-3 pt-5 pb-16 sm:px-5">
      <ComparisonList
        first={await comparisonPage(await ownPage('make'), { limit: firstPageSize })}
        actions={{ renameComparison, deleteComparison, restoreComparison }}
      />
    </div>
  );
}
