import type { MemberView } from '@/lib/generation/comparison-view';

/**
 * How a member without a picture goes on: sent again at no risk, only after somebody has looked, as it may have been charged, or
 * made again after it was deleted.
 */
export type WayOut = 'free' | 'doubtful' | 'again';

/** Undefined where nothing is to be decided. What a pause has cancelled goes on with it. */
export function wayOutOf({
  generation,
  held,
  planned,
}: Pick<MemberView, 'generation' | 'held' | 'planned'>): WayOut | undefined {
  switch (generation?.state) {
    case undefined:
      return planned ? 'again' : undefined;
    case 'cancelled':
      return held ? undefined : 'free';
    case 'failed':
      return generation.failure?.charged === 'no' ? 'free' : 'doubtful';
    case 'unconfirmed':
      return 'doubtful';
    default:
      return undefined;
  }
}
