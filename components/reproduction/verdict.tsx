'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { sizeOf } from '../generation/facts';
import { When } from '../generation/when';
import { LinkButton } from '../ui/link-button';
import { VerdictIcon } from './verdict-icon';
import { verdictText } from './verdict-text';

/** The badge with its date, the sentence, and for pictures that differ where they do. */
export function Verdict({
  original,
  verification,
  seenFrom,
}: {
  original: GenerationView;
  verification: NonNullable<GenerationView['verification']>;
  /** Whose page this is: the link leads to the other one. */
  seenFrom: 'first' | 'second';
}) {
  const [mapped, setMapped] = useState(false);
  const { width, height } = original.images[verification.image] ?? sizeOf(original);
  const { badge, sentence, outcome } = verdictText(verification, original.images);
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="inline-flex items-center gap-1.5 rounded-full border border-line bg-surface py-0.5 pr-2.5 pl-1.5 font-medium">
          <VerdictIcon outcome={outcome} className={outcome === 'same' ? 'text-good' : 'text-caution'} />
          {badge}
        </span>
        <span className="text-muted">
          <When ms={verification.at} />
        </span>
      </p>
      <p className="text-pretty">{sentence}</p>
      <div className="flex flex-wrap gap-x-4">
        <Link
          href={`/gallery/${seenFrom === 'first' ? verification.by : original.id}`}
          className="inline-flex min-h-6 items-center font-medium text-accent underline-offset-4 hover:underline"
        >
          The {seenFrom === 'first' ? 'second' : 'first'} picture
        </Link>
        {verification.verdict === 'different' ? (
          <LinkButton aria-expanded={mapped} onClick={() => setMapped(!mapped)}>
            {mapped ? 'Hide the differences' : 'Show where they differ'}
          </LinkButton>
        ) : null}
      </div>
      {mapped && verification.verdict === 'different' ? (
        <figure>
          {/* biome-ignore lint/performance/noImgElement: made on request, in one size */}
          <img
            src={`/api/generations/${original.id}/difference?by=${verification.by}`}
            alt="Map of the differences between the two pictures"
            width={width}
            height={height}
            className="h-auto w-full rounded-xs bg-raised"
          />
          <figcaption className="mt-1 text-xs text-muted">
            Red where a pixel differs, the stronger the more.
          </figcaption>
        </figure>
      ) : null}
    </div>
  );
}
