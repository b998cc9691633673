import { useEffect, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { imageUrl } from '../../generation/picture';
import { ask } from './ask';
import { type NeighbourAnswer, neighbourAnswerSchema } from './neighbour-answer';

/**
 * The pictures before and after one, in the order of the search. Their pictures are loaded ahead, and so is what comes
 * after them, so that stepping on does not wait. `undefined` while it is not known yet.
 */
export function useNeighbours(shown: GenerationView, query: string) {
  const [known, setKnown] = useState<ReadonlyMap<string, NeighbourAnswer>>(new Map());
  useEffect(() => {
    let left = false;
    const find = async (id: string) => {
      const answer = await ask(address(id, query), neighbourAnswerSchema);
      if (!answer || left) return undefined;
      setKnown((before) => new Map(before).set(id, answer));
      for (const view of [answer.older, answer.newer]) if (view) loadAhead(view);
      return answer;
    };
    // Asked for at every step, also where it is known: new results arrive, others are deleted.
    void find(shown.id).then((answer) => {
      for (const view of [answer?.older, answer?.newer]) if (view && !left) void find(view.id);
    });
    return () => {
      left = true;
    };
  }, [shown.id, query]);
  const beside = known.get(shown.id);
  return { previous: beside?.newer, next: beside?.older };
}

function address(id: string, query: string): string {
  const search = new URLSearchParams({ q: query, zone: String(-new Date().getTimezoneOffset()) });
  return `/api/generations/${id}/neighbours?${search}`;
}

/** Into the browser's cache, decoded. The address is immutable, so a second time costs nothing. */
function loadAhead(view: GenerationView): void {
  const [picture] = view.images;
  if (!picture) return;
  const image = new Image();
  image.src = imageUrl(picture.hash, 'large');
  image.decode().catch(() => undefined); // said where it is shown
}
