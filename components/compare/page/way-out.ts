import type { MemberView } from '@/lib/generation/comparison-view';

/** How a member without a picture goes on: sent again at no risk, or only after somebody has looked, as it may have been charged. */
export type WayOut = 'free' | 'doubtful';

/** Undefined where nothing is to be decided. What a pause has cancelled goes on with it. */
export function wayOutOf({ generation, held }: Pick<MemberView, 'generation' | 'held'>): WayOut | undefined {
  switch (generation?.state) {
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
