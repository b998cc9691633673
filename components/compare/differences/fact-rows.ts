import type { MemberView } from '@/lib/generation/comparison-view';
import { formatUsd } from '@/lib/generation/money';
import { sizeOf } from '../../generation/facts';
import { formatBytes, formatSeconds } from '../../generation/format';
import { cellText } from '../sweep/cell-text';

/** What came of each of several results, in words; undefined where there is nothing to say yet. */
export interface FactRow {
  readonly label: string;
  readonly texts: readonly (string | undefined)[];
}

/** What the settings brought: how it stands, time, cost, size. Rows that say nothing of anyone are left out. */
export function factRows(members: readonly MemberView[]): readonly FactRow[] {
  const rows = facts.map(({ label, text }) => ({ label, texts: members.map(text) }));
  return rows.filter(({ texts }) => texts.some((text) => text !== undefined));
}

type Fact = (member: MemberView) => string | undefined;

const facts: readonly { readonly label: string; readonly text: Fact }[] = [
  { label: 'State', text: (member) => member.problem ?? cellText(member, null)?.title },
  { label: 'Time', text: ({ generation }) => seconds(generation) },
  {
    label: 'Time on the machine',
    text: ({ generation }) =>
      generation?.inferenceSeconds == null ? undefined : formatSeconds(generation.inferenceSeconds),
  },
  {
    label: 'Cost',
    text: ({ generation }) => (generation?.cost ? formatUsd(generation.cost.usd) : undefined),
  },
  {
    label: 'Picture',
    text: ({ generation }) => {
      if (!generation || generation.images.length === 0) return undefined;
      const { width, height } = sizeOf(generation);
      return `${width} × ${height}`;
    },
  },
  {
    label: 'File',
    text: ({ generation }) => {
      const image = generation?.images[0];
      return image && `${image.format.toUpperCase()}, ${formatBytes(image.bytes)}`;
    },
  },
  {
    label: 'Stars',
    text: ({ generation }) => (generation?.rating ? '★'.repeat(generation.rating) : undefined),
  },
];

/** From the submit until the picture was kept. */
function seconds(generation: MemberView['generation']): string | undefined {
  if (
    generation?.state !== 'succeeded' ||
    generation.submittedAt === null ||
    generation.finishedAt === null
  ) {
    return undefined;
  }
  return formatSeconds(Math.round((generation.finishedAt - generation.submittedAt) / 100) / 10);
}
