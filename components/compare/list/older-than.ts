import { type ComparisonPage, comparisonPageSchema } from '@/lib/generation/comparison-view';

/** The page of comparisons before a cursor; undefined when the studio cannot be reached. */
export async function olderThan(cursor: string): Promise<ComparisonPage | undefined> {
  try {
    const response = await fetch(`/api/comparisons?${new URLSearchParams({ before: cursor })}`);
    return response.ok ? comparisonPageSchema.safeParse(await response.json()).data : undefined;
  } catch {
    return undefined;
  }
}
