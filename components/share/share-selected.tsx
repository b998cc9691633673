'use client';

import { Share2 } from 'lucide-react';
import { mostResults } from '@/lib/sharing/share';
import { selectedIds } from '../compare/entry/selected-ids';
import { pictures } from '../gallery/curation/words';
import { type Selection, selectedCount } from '../gallery/selection/selection';
import { useOffer } from '../generation/undo-provider';
import { Button } from '../ui/button';
import { useShareDialog } from './use-share-dialog';

const tooMany = `A link shows at most ${mostResults} selected pictures. Add them to a collection and share that: it may have more.`;

/** Shares what is selected: a button of the selection. */
export function ShareSelected({ selection }: { selection: Selection }) {
  const { share, busy, dialog } = useShareDialog();
  const offer = useOffer();
  const fits = selectedCount(selection) <= mostResults;
  const press = () => {
    if (!fits) offer({ key: 'share-how-many', text: tooMany });
    else if (!busy) {
      share(async () => {
        const ids = await selectedIds(selection);
        return { subject: { kind: 'results', ids }, name: pictures(ids.length) };
      });
    }
  };
  return (
    <>
      <Button
        look="plain"
        size="icon"
        aria-label="Share"
        aria-disabled={!fits || undefined}
        title={fits ? 'Share' : tooMany}
        onClick={press}
        className="aria-disabled:opacity-50 pointer-coarse:size-11"
      >
        <Share2 aria-hidden className="size-4.5" />
      </Button>
      {dialog}
    </>
  );
}
