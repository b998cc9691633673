'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import type { GenerationActions } from './actions';
import { nameOf, promptText, standing } from './facts';
import { shorten } from './format';
import { ProgressLine } from './progress-line';
import { useAction } from './use-action';

/** A generation under way: the shape of the picture to come, what is happening, and how long it usually takes. */
export function RunningTile({
  generation,
  actions,
}: {
  generation: GenerationView;
  actions: GenerationActions | undefined;
}) {
  const { run, pending, problem } = useAction();
  return (
    <div className="absolute inset-0 flex flex-col justify-end overflow-hidden rounded-md border border-line bg-raised">
      <Link
        href={`/gallery/${generation.id}`}
        aria-label={`${nameOf(generation)}, ${standing(generation)}`}
        prefetch={false}
        className="absolute inset-0 rounded-md outline-offset-[-2px]"
      />
      {actions && generation.state === 'queued' ? (
        <Button
          look="plain"
          size="icon"
          aria-label="Cancel"
          title="Cancel"
          disabled={pending}
          onClick={() => run(actions.cancel, generation)}
          className="absolute top-1.5 right-1.5 text-muted"
        >
          <X aria-hidden className="size-4" />
        </Button>
      ) : null}
      <div className="pointer-events-none flex flex-col gap-1.5 p-2 sm:p-3">
        <p className="line-clamp-2 text-sm leading-snug text-muted">{shorten(promptText(generation), 120)}</p>
        {problem ? <p className="text-sm text-danger">{problem}</p> : null}
        <ProgressLine generation={generation} />
      </div>
    </div>
  );
}
