import type { MemberView } from '@/lib/generation/comparison-view';
import { sizeOf } from '../../generation/facts';
import type { CellSize } from '../page/look';
import { wayOutOf } from '../page/way-out';

/** Rem. A phone has room for two of the middle ones beside the heads of the rows. */
export const cellWidths: Readonly<Record<CellSize, number>> = { small: 7, medium: 10, large: 17 };

/** Rem. So high is the mark in the corner, two lines, and a button or a reason. */
const leastWithWords = 7;

type Shaped = Pick<MemberView, 'generation' | 'problem' | 'held' | 'planned'>;

/**
 * Height by width of every cell: that of the tallest picture, within what still leaves room for words. `width` is that of a cell
 * in rem, where its buttons are to fit.
 */
export function cellRatio(members: readonly Shaped[], width = Number.POSITIVE_INFINITY): number {
  const ratios = members.flatMap((member) => {
    const least = hasWords(member) ? [leastWithWords / width] : [];
    if (!member.generation) return least;
    const size = sizeOf(member.generation);
    return [size.height / size.width, ...least];
  });
  return Math.min(1.6, Math.max(0.6, ...ratios));
}

/** It stays without a picture, and says why or how it goes on. */
const hasWords = (member: Shaped): boolean => !member.generation || wayOutOf(member) !== undefined;
