'use client';

import type { ReactNode } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { EmptyGallery } from './empty-gallery';
import type { GenerationPage } from './generation-page';
import { NothingFound } from './nothing-found';
import { useKeptSelection } from './selection/use-kept-selection';
import type { Section } from './timeline/section';
import { Timeline } from './timeline/timeline';
import { useZone } from './timeline/use-zone';
import { useUndoKey } from './use-undo-key';

/** The results of a search, or every generation, by date. */
export function Gallery({
  text,
  serverZone,
  first,
  sections,
  total,
  provider,
  now,
  railed,
  nothingFound,
  more,
}: {
  /** The search as it stands in the box. */
  text: string;
  serverZone: number;
  first: GenerationPage;
  sections: readonly Section[];
  total: number | undefined;
  provider: GenerationView['provider'];
  /** Milliseconds since the epoch. */
  now: number;
  railed: boolean;
  /** What an empty result means, as a sentence. */
  nothingFound: string | undefined;
  /** What can be done with all results of this search. */
  more: ReactNode;
}) {
  const zoneMinutes = useZone(serverZone);
  useKeptSelection(text);
  useUndoKey();
  return (
    <Timeline
      search={{ text, zoneMinutes }}
      first={first}
      sections={sections}
      total={total}
      provider={provider}
      now={now}
      railed={railed}
      more={more}
      empty={nothingFound === undefined ? <EmptyGallery /> : <NothingFound sentence={nothingFound} />}
    />
  );
}
