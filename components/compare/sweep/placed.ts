import type { ComparisonView } from '@/lib/generation/comparison-view';

/** The axes of a comparison. Results that were picked have none; they are one axis by themselves, each a value of it. */
export function placed({ headings, members }: ComparisonView): Pick<ComparisonView, 'headings' | 'members'> {
  if (headings.length > 0) return { headings, members };
  return {
    headings: [{ label: 'Result', values: members.map(({ label }) => label) }],
    members: members.map((member, place) => ({ ...member, coordinates: [place] })),
  };
}
