'use client';

import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf } from '../generation/facts';
import { Picture } from '../generation/picture';
import { useGeneration, useGenerations } from '../live/use-generations';

/** What a result was made from and what was made from it, each with the way there. */
export function Relatives({
  id,
  origin,
  made,
}: {
  id: string;
  /** What it was made from, and how. */
  origin: { readonly kind: 'reproduction' | 'promotion'; readonly view: GenerationView } | undefined;
  made: readonly GenerationView[];
}) {
  const { generations } = useGenerations({ initial: made, complete: true });
  const finals = generations.filter((view) => view.origin?.kind === 'promotion' && view.origin.id === id);
  if (!origin && finals.length === 0) return null;
  return (
    <ul className="space-y-2 text-sm">
      {origin ? (
        <Relative
          label={origin.kind === 'promotion' ? 'Final of' : 'Reproduction of'}
          initial={origin.view}
        />
      ) : null}
      {finals.map((view) => (
        <Relative key={view.id} label="Draft of" initial={view} />
      ))}
    </ul>
  );
}

function Relative({ label, initial }: { label: string; initial: GenerationView }) {
  const view = useGeneration(initial);
  const [image] = view.images;
  return (
    <li>
      <Link href={`/gallery/${view.id}`} className="group/relative flex items-center gap-3">
        <span className="size-11 shrink-0 overflow-hidden rounded border border-line bg-raised">
          {image ? <Picture image={image} alt="" sizes="3rem" className="*:object-cover" /> : null}
        </span>
        <span className="min-w-0">
          <span className="block text-muted">
            {label} <span className="text-ink">{view.modelName}</span>
            {view.deletedAt === null ? '' : ', in the trash'}
          </span>
          <span className="block truncate underline-offset-4 group-hover/relative:underline">
            {nameOf(view)}
          </span>
        </span>
      </Link>
    </li>
  );
}
