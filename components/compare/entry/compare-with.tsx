'use client';

import { Columns2 } from 'lucide-react';
import { useTransition } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useGeneration, useGenerations } from '../../live/use-generations';
import { Button } from '../../ui/button';
import { comparable } from './comparable';
import { useCompare } from './use-compare';

/** Puts a result beside what it was made from, or what was made from it. */
export function CompareWith({
  initial,
  origin,
  made,
}: {
  initial: GenerationView;
  origin: GenerationView | undefined;
  made: readonly GenerationView[];
}) {
  const view = useGeneration(initial);
  const { generations } = useGenerations({ initial: origin ? [origin, ...made] : made, complete: true });
  const compare = useCompare();
  const [busy, start] = useTransition();
  return (
    <ul className="flex flex-wrap gap-2 empty:hidden">
      {comparable(view, generations).map(({ what, id }) => (
        <li key={id}>
          <Button
            size="small"
            disabled={busy}
            onClick={() => start(() => compare(async () => [view.id, id]))}
            className="pointer-coarse:h-11"
          >
            <Columns2 aria-hidden className="size-4" />
            Compare with its {what}
          </Button>
        </li>
      ))}
    </ul>
  );
}
