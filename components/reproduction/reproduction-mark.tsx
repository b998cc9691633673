'use client';

import type { GenerationView } from '@/lib/generation/view';
import { formatTime } from '../generation/format';
import { useHydrated } from '../generation/use-now';
import { VerdictIcon } from './verdict-icon';
import { verdictText } from './verdict-text';

/** On a tile: what came of making the picture again, with the date in its name and on hover. Nothing where nobody tried. */
export function ReproductionMark({ generation }: { generation: GenerationView }) {
  const hydrated = useHydrated();
  const { verification, images } = generation;
  if (!verification) return null;
  const { badge, outcome } = verdictText(verification, images);
  const name = `Made again: ${badge.toLowerCase()}, ${formatTime(verification.at, hydrated ? 'local' : 'utc')}`;
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      className="grid size-6 place-items-center rounded bg-black/60 text-white pointer-fine:@max-[13.5rem]:group-focus-within/tile:hidden pointer-fine:@max-[13.5rem]:group-hover/tile:hidden"
    >
      <VerdictIcon outcome={outcome} />
    </span>
  );
}
