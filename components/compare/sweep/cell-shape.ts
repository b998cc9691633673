import type { MemberView } from '@/lib/generation/comparison-view';
import { sizeOf } from '../../generation/facts';
import type { CellSize } from '../page/look';

/** Rem. A phone has room for two of the middle ones beside the heads of the rows. */
export const cellWidths: Readonly<Record<CellSize, number>> = { small: 7, medium: 10, large: 17 };

/** Height by width of every cell: that of the tallest picture, within what still leaves room for words. */
export function cellRatio(members: readonly Pick<MemberView, 'generation'>[]): number {
  const ratios = members.flatMap(({ generation }) => {
    if (!generation) return [];
    const { width, height } = sizeOf(generation);
    return [height / width];
  });
  return Math.min(1.6, Math.max(0.6, ...ratios));
}
