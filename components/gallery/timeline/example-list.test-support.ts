import { generation } from '@/tests/support/example-generation';
import { layoutList } from './list-layout';
import type { Section } from './section';
import type { SectionItems } from './section-items';

/** Three squares to a row. */
export const measure = { width: 618, row: 200, gap: 6, heading: 40, end: 0 };

const section = (from: number, count: number): Section => ({ from, to: from + 10, count, ratioSum: count });

/** A section's squares, all of them known. */
export const squares = ({ from, count }: Section): SectionItems => ({
  items: Array.from({ length: count }, (_, index) => ({
    kind: 'tile',
    key: `${from}-${index}`,
    generation: generation({ id: `${from}-${index}` }),
  })),
  ratios: Array<number>(count).fill(1),
  missing: 0,
  newest: undefined,
});

/** Seven squares, fifty that are not loaded, and five. */
export const layout = layoutList(
  [section(30, 7), section(20, 50), section(10, 5)],
  (one) => (one.from === 20 ? undefined : squares(one)),
  measure,
);
