import type { ComparisonSummaryView } from '@/lib/generation/comparison-view';

const without = ['failed', 'unconfirmed', 'cancelled'] as const;

/** "20 pictures", or "12 of 20 pictures · 1 without a picture"; members that could not be made are none of them. */
export function standingOf({ states, paused }: Pick<ComparisonSummaryView, 'states' | 'paused'>): string {
  const total = Object.values(states).reduce((sum, count) => sum + count, 0);
  const made = states.succeeded ?? 0;
  // What the pause has cancelled goes on with it.
  const stopped = without
    .filter((state) => !(paused && state === 'cancelled'))
    .reduce((sum, state) => sum + (states[state] ?? 0), 0);
  const pictures = total === 1 ? 'picture' : 'pictures';
  return [
    made === total ? `${total} ${pictures}` : `${made} of ${total} ${pictures}`,
    ...(paused ? ['paused'] : []),
    ...(stopped > 0 ? [`${stopped} without a picture`] : []),
  ].join(' · ');
}
